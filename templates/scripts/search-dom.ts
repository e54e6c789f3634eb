/** What may stand in an element: text is always text, never markup. */
export type Child = Node | string | undefined | false

/** Attributes by name; `undefined` and `false` leave one out, `true` gives an empty one. */
export type Attributes = Readonly<Record<string, string | number | boolean | undefined>>

/** @returns A new HTML element. */
export function el<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  attributes: Attributes = {},
  ...children: readonly Child[]
): HTMLElementTagNameMap[Name] {
  const element = document.createElement(name)
  setAttributes(element, attributes)
  element.append(...children.filter((child) => child !== undefined && child !== false))
  return element
}

/** @returns A new SVG element. */
export function svg(
  name: keyof SVGElementTagNameMap,
  attributes: Attributes = {},
  ...children: readonly Node[]
): SVGElement {
  const element = document.createElementNS('http://www.w3.org/2000/svg', name)
  setAttributes(element, attributes)
  element.append(...children)
  return element
}

function setAttributes(element: Element, attributes: Attributes): void {
  for (const [name, value] of Object.entries(attributes)) {
    if (value === undefined || value === false) continue
    element.setAttribute(name, value === true ? '' : String(value))
  }
}

/** Set an attribute of an element; where it is the same already nothing has to be drawn anew. */
export function setAttribute(element: Element, name: string, value: string | number): void {
  if (element.getAttribute(name) !== String(value)) element.setAttribute(name, String(value))
}

/** Set the text of an element; where it is the same already nothing has to be laid out anew. */
export function setText(element: Element, text: string): void {
  if (element.textContent !== text) element.textContent = text
}

/** @returns A button that runs `act`. */
export function button(text: string, attributes: Attributes, act: () => void): HTMLButtonElement {
  const element = el('button', {type: 'button', ...attributes}, text)
  element.addEventListener('click', act)
  return element
}

/**
 * @returns The element of the page with this id.
 * @throws Error when the page is not ours.
 */
export function byId<Kind extends HTMLElement>(id: string, kind: new () => Kind): Kind {
  const element = document.getElementById(id)
  if (!(element instanceof kind)) throw new Error(`Unexpected page without #${id}`)
  return element
}
