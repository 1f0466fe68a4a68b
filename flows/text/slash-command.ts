export interface SlashCommand {
  readonly name: string;
  /** What stands after the name, as typed. */
  readonly rest: string;
}

const COMMAND = /^[/／]([\p{L}\p{M}_-]{1,40})(?:@\w{1,64})?(?:\s+(.*))?$/su;

/** `/feedback@SomeBot the carton was wet`: a name and the rest; undefined for anything else. */
export function slashCommand(text: string): SlashCommand | undefined {
  const [, name, rest = ''] = COMMAND.exec(text.trim()) ?? [];
  return name === undefined ? undefined : { name, rest: rest.trim() };
}
