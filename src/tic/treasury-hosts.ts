/** Where the Treasury publishes TIC data today, or did and may redirect to. */
const TREASURY = new Set(["ticdata.treasury.gov", "home.treasury.gov", "www.treasury.gov"]);

/**
 * Lets an address pass if it is one of the Treasury's, encrypted, or on the very host of the base address.
 * @returns what throws at any other address
 */
export function createHostGate(base: URL): (address: URL) => undefined {
  return (address) => {
    const own = address.host === base.host && address.protocol === base.protocol;
    if (own || (address.protocol === "https:" && TREASURY.has(address.host))) return;
    throw new Error(`${address.protocol}//${address.host} is not a host of the Treasury`);
  };
}
