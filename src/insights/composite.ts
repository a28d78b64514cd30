import { type HolderId, toHolderId } from "../holdings/holder.ts";

/** Where securities are held for owners elsewhere: the United Kingdom, Belgium, Luxembourg, Switzerland, Ireland, the Cayman Islands. */
export const CUSTODY_CENTRES: HolderId = toHolderId("custody-centres");
export const EVERYONE_ELSE: HolderId = toHolderId("everyone-else");
/** Part of China's holdings is thought to be booked in Belgium. */
export const CHINA_WITH_BELGIUM: HolderId = toHolderId("china-belgium");
export const CHINA_WITH_HONG_KONG: HolderId = toHolderId("china-hong-kong");
