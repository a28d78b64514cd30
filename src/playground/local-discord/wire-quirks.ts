/** Discord takes numbers as ids of attachments, as its own examples do; its OpenAPI file knows strings only. */
export function withTextIds(body: unknown): unknown {
  if (!isRecord(body) || !Array.isArray(body["attachments"])) return body;
  const attachments = body["attachments"].map((each: unknown) =>
    isRecord(each) && typeof each["id"] === "number" ? { ...each, id: String(each["id"]) } : each,
  );
  return { ...body, attachments };
}

/** Discord takes a string here; its OpenAPI file knows a number only. */
export function withNumericPermissions(command: Readonly<Record<string, unknown>>): unknown {
  const permissions = command["default_member_permissions"];
  return typeof permissions === "string" && /^\d+$/.test(permissions)
    ? { ...command, default_member_permissions: Number(permissions) }
    : command;
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null;
}
