import { type Element, namesOf } from './dom.ts';

const HIDDEN_STYLE =
  /display\s*:\s*none|visibility\s*:\s*(?:hidden|collapse)|font-size\s*:\s*0(?:\.0+)?(?:px|pt|em|rem|%)?\s*(?:;|!|$)|opacity\s*:\s*0(?:\.0+)?\s*(?:;|!|$)|(?:left|top|right|margin-left|margin-top|text-indent)\s*:\s*-\d{3,}(?:px|em|rem|%|vw)?|clip\s*:\s*rect\(\s*(?:0|1px)|clip-path\s*:\s*inset\((?:50|100)%|transform\s*:\s*scale\(0\)|(?:max-)?(?:height|width)\s*:\s*0(?:px)?\s*;[^"]*overflow\s*:\s*hidden/i;
/** Classes of the common style kits for text that only a screen reader, or nobody, gets. */
const HIDDEN_NAME =
  /\s(?:sr-only|visually-?hidden|screen-reader(?:-text|-only)?|u-hidden|is-hidden|hide|hidden|d-none|w-condition-invisible|uk-hidden|display-none|invisible|offscreen|a11y-hidden|elementor-hidden-desktop)\s/;
/** "hidden md:block", "d-none d-lg-flex": hidden on small screens only. */
const SHOWN_WIDER =
  /\s(?:(?:sm|md|lg|xl|2xl):(?!hidden)(?:block|flex|grid|inline\S*|table\S*|visible|contents)|d-(?:sm|md|lg|xl|xxl)-(?!none)\S+|(?:show|visible)-(?:md|lg|desktop)\S*)\s/;
/** What a reader opens with a click: its text belongs to the page although it starts out hidden. */
const COLLAPSED =
  /(?:accordion|collaps|tab-?(?:pane|panel|content)|panel|expand|toggle|show-?more|read-?more|more-?(?:text|content)|faq|truncat|details|description|disclosure)/;

/** Whether a person who looks at the page cannot see an element, and cannot bring it up with a click either. */
export function isHidden(element: Element): boolean {
  const { attribs } = element;
  const { hidden, style } = attribs;
  const names = namesOf(element);
  const off =
    (hidden !== undefined && hidden !== 'until-found' && hidden !== 'false') ||
    (style !== undefined && HIDDEN_STYLE.test(style)) ||
    (HIDDEN_NAME.test(names) && !SHOWN_WIDER.test(names)) ||
    attribs['aria-hidden'] === 'true';
  return off && !opensWithClick(element, names);
}

/** Whether an element is named as one that a reader opens: a tab, an accordion's panel, "show more". */
export function mayOpen(element: Element): boolean {
  const { role } = element.attribs;
  return role === 'tabpanel' || role === 'region' || COLLAPSED.test(namesOf(element));
}

/** Whether the style itself is a trick to hide text, not a widget that is closed. */
function opensWithClick({ attribs }: Element, names: string): boolean {
  if (attribs.style !== undefined && /font-size\s*:\s*0|-\d{4,}|opacity\s*:\s*0|clip|scale\(0/i.test(attribs.style))
    return false;
  return attribs.role === 'tabpanel' || attribs.role === 'region' || COLLAPSED.test(names);
}
