import type { APIApplicationCommand } from "discord-api-types/v10";
import type { Changes } from "./changes.ts";

const everywhere = "";

/** The registered commands: global ones, and those of one guild. */
export class CommandBook {
  readonly #granted = new Set<string>();
  readonly #byPlace = new Map<string, readonly APIApplicationCommand[]>();
  readonly #changes: Changes;

  constructor(changes: Changes) {
    this.#changes = changes;
  }

  set(guildId: string | undefined, commands: readonly APIApplicationCommand[]): void {
    this.#byPlace.set(guildId ?? everywhere, commands);
    this.#changes.changed();
  }

  list(guildId?: string): readonly APIApplicationCommand[] {
    return this.#byPlace.get(guildId ?? everywhere) ?? [];
  }

  /** A server hands a command to someone whom its `default_member_permissions` leave out. */
  grant(guildId: string, name: string, userId: string): void {
    this.#granted.add(`${guildId} ${name} ${userId}`);
  }

  isGranted(guildId: string, name: string, userId: string): boolean {
    return this.#granted.has(`${guildId} ${name} ${userId}`);
  }

  /** A guild's own command goes before the global one of that name. */
  find(name: string, guildId: string | undefined): APIApplicationCommand | undefined {
    const those = [...(guildId === undefined ? [] : this.list(guildId)), ...this.list()];
    return those.find((command) => command.name === name);
  }
}
