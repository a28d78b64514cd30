/** The state is there and cannot be used. */
export class StateUnusable extends Error {
  override readonly name = "StateUnusable";
}
