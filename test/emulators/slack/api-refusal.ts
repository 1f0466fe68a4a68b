/** A refusal of the emulated Web API, by its name. */
export class ApiRefusal extends Error {
  override readonly name = 'ApiRefusal';
}
