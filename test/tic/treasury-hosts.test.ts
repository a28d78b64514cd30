import { describe, expect, it } from "vitest";
import { createHostGate } from "../../src/tic/treasury-hosts.ts";

describe("the hosts that may be asked", () => {
  const gate = createHostGate(new URL("http://127.0.0.1:8080/tic/"));

  it.each([
    "https://ticdata.treasury.gov/resource-center/x.txt",
    "https://home.treasury.gov/x",
    "https://www.treasury.gov/x",
    "http://127.0.0.1:8080/elsewhere",
  ])("pass: %s", (address) => {
    expect(() => gate(new URL(address))).not.toThrow();
  });

  it.each([
    "http://ticdata.treasury.gov/x",
    "https://ticdata.treasury.gov.example/x",
    "https://ticdata.treasury.gov:8443/x",
    "http://127.0.0.1:8081/x",
    "https://127.0.0.1:8080/x",
    "http://169.254.169.254/latest/meta-data",
  ])("do not pass: %s", (address) => {
    expect(() => gate(new URL(address))).toThrow(/is not a host of the Treasury/);
  });
});
