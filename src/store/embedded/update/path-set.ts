import { CONFLICTING_OPERATORS, refuse } from '../command-error.ts';

/** The paths that one update touches. Two that touch the same place have no defined order. */
export class PathSet {
  private readonly paths: string[] = [];

  add(path: string): void {
    const conflict = this.paths.find((other) => isWithin(path, other) || isWithin(other, path));
    if (conflict !== undefined) {
      const shorter = conflict.length < path.length ? conflict : path;
      refuse(
        CONFLICTING_OPERATORS,
        `Updating the path '${path}' would create a conflict at '${shorter}'`,
      );
    }
    this.paths.push(path);
  }
}

function isWithin(path: string, outer: string): boolean {
  return path === outer || path.startsWith(`${outer}.`);
}
