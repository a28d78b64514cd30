import { ApplicationCommandResponseSchema, MessageResponseSchema } from "discord-api-spec/zod";
import { expect, it } from "vitest";
import { faultsOfResponse } from "../../../src/playground/local-discord/validate.ts";

it("an answer of this server's own that Discord would not give is named field by field", () => {
  expect(faultsOfResponse(MessageResponseSchema, { id: "1", content: 3 })).toEqual(
    expect.arrayContaining(["channel_id: This field is required", expect.stringMatching(/^content: /)]),
  );
});

it("in a union, the branch of the right type tells what is wrong", () => {
  const option = { type: 3, name: "a", description: "b", required: "yes" };
  const faults = faultsOfResponse(ApplicationCommandResponseSchema, { options: [option] });
  expect(faults).toContainEqual(expect.stringMatching(/^options\.0\.required: /));
});
