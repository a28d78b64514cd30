/** What ends a post that was edited since. @param time of day in Washington, "16:09" */
export function splitAdded(time: string): string {
  return `Updated ${time}: net transactions added`;
}
