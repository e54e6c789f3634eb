/** A value of JSON. */
export type JsonValue = string | number | boolean | null | readonly JsonValue[] | JsonObject

/** An object of JSON; it has no prototype, so that a key is never more than a key. */
export interface JsonObject {
  readonly [key: string]: JsonValue
}

/** Whether a value is an object. */
export function isJsonObject(value: JsonValue | undefined): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** @returns The objects in a list, or the one object where the format allows it without a list. */
export function objectsOf(value: JsonValue | undefined): readonly JsonObject[] {
  if (isJsonObject(value)) return [value]
  return isList(value) ? value.filter(isJsonObject) : []
}

/** @returns Text of a value, trimmed; of a number its digits; `undefined` when there is none. */
export function textOfValue(value: JsonValue | undefined): string | undefined {
  if (typeof value === 'number') return String(value)
  const text = typeof value === 'string' ? value.trim() : ''
  return text === '' ? undefined : text
}

/** @returns The texts of a list, or the one text. */
export function textsOf(value: JsonValue | undefined): readonly string[] {
  return (isList(value) ? value : [value]).map(textOfValue).filter((text) => text !== undefined)
}

/** Whether a value is a list. */
export function isList(value: JsonValue | undefined): value is readonly JsonValue[] {
  return Array.isArray(value)
}
