/** Builds elements. Text only ever becomes a text node: résumé, job and PDF are foreign data. */
type Child = Node | string | undefined;
type Attributes = Readonly<Record<string, string | boolean | undefined>>;

export function el<K extends keyof HTMLElementTagNameMap>(tag: K, attributes: Attributes = {}, ...children: readonly Child[]): HTMLElementTagNameMap[K] {
  const element = document.createElement(tag);
  setAttributes(element, attributes);
  element.append(...children.filter(child => child !== undefined));
  return element;
}

export function setAttributes(element: HTMLElement, attributes: Attributes): void {
  for (const [name, value] of Object.entries(attributes)) {
    if (value === undefined || value === false) element.removeAttribute(name);
    else element.setAttribute(name, value === true ? '' : value);
  }
}

/** A picture beside words that say the same, so screen readers skip it. */
export function icon(name: string): HTMLElement {
  return el('span', { class: `codicon codicon-${name}`, 'aria-hidden': 'true' });
}

export function button(attributes: Attributes, onClick: () => void, ...children: readonly Child[]): HTMLButtonElement {
  const element = el('button', { type: 'button', ...attributes }, ...children);
  element.addEventListener('click', onClick);
  return element;
}

/** A button that shows only an icon; its name is spoken and shown as a tooltip. */
export function iconButton(name: string, label: string, onClick: () => void, attributes: Attributes = {}): HTMLButtonElement {
  return button({ class: 'icon-button', title: label, 'aria-label': label, ...attributes }, onClick, icon(name));
}

export function svg<K extends keyof SVGElementTagNameMap>(tag: K, attributes: Readonly<Record<string, string | number>>, ...children: readonly string[]): SVGElementTagNameMap[K] {
  const element = document.createElementNS('http://www.w3.org/2000/svg', tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, String(value));
  element.append(...children);
  return element;
}

/** Words for screen readers only. */
export function spoken(text: string): HTMLElement {
  return el('span', { class: 'spoken' }, text);
}

export interface Choice<T extends string> {
  readonly element: HTMLElement;
  /** Marks what is chosen and which options there are now. */
  update(options: readonly (readonly [value: T, label: string])[], chosen: T): void;
}

/** A row of buttons of which one is pressed. */
export function choice<T extends string>(label: string, onChoose: (value: T) => void): Choice<T> {
  const element = el('div', { class: 'choice', role: 'group', 'aria-label': label });
  return {
    element,
    update(options, chosen) {
      const known = new Map([...element.querySelectorAll('button')].map(item => [item.dataset['value'], item]));
      // Existing buttons are kept, so that the one that was pressed keeps the focus.
      element.replaceChildren(...options.map(([value, text]) => {
        const item = known.get(value) ?? button({ 'data-value': value }, () => { onChoose(value); });
        if (item.textContent !== text) item.textContent = text;
        setAttributes(item, { 'aria-pressed': String(value === chosen) });
        return item;
      }));
      element.hidden = options.length < 2;
    },
  };
}
