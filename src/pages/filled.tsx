import { Fragment } from 'preact';

/** A longer number may break: it would not fit into a line of a phone. */
const LONGEST_WHOLE = 28;

/** A text of ours with a value in its `{name}` place: a number that no line may end in. */
export function Filled({
  text,
  name,
  value,
}: {
  readonly text: string;
  readonly name: string;
  readonly value: string;
}) {
  const shown = value.length > LONGEST_WHOLE ? value : <span class="whole">{value}</span>;
  return (
    <>
      {text.split(`{${name}}`).map((part, index) => (
        <Fragment key={part}>
          {index > 0 && shown}
          {part}
        </Fragment>
      ))}
    </>
  );
}
