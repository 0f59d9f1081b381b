import { parseLooseJson } from './repair-json.ts';

const ASSIGNMENT =
  /(?:^|[;\s{}])(?:window|self|globalThis|phApp|var|let|const)(?:\.|\[["']|\s+)([\w$.-]{1,60})(?:["']\])?\s*=\s*(?=[{["'J])/g;
const MAX_STATES = 40;
const MAX_UNENDED = 200;
/** A shorter value holds no posting. */
const MIN_STATE = 60;

/**
 * Reads the state that a page hands to its scripts.
 * @param script the text of a script
 * @param isJson the script declares itself as JSON (`type="application/json"`), such as Next.js' `__NEXT_DATA__`
 * @returns the parsed objects and arrays, in order
 */
export function readEmbeddedState(script: string, isJson: boolean): unknown[] {
  if (isJson) {
    const value = parseLooseJson(script.trim().replace(/^<!--|-->$/g, ''));
    return isContainer(value) ? [value] : [];
  }
  const states: unknown[] = [];
  let unended = 0;
  ASSIGNMENT.lastIndex = 0;
  for (
    let match = ASSIGNMENT.exec(script);
    match !== null && states.length < MAX_STATES;
    match = ASSIGNMENT.exec(script)
  ) {
    const start = ASSIGNMENT.lastIndex;
    const literal = readLiteral(script, start);
    if (literal === null) {
      // A script full of unended literals must not be searched to its end for each of them.
      if (++unended > MAX_UNENDED) break;
      continue;
    }
    ASSIGNMENT.lastIndex = start + literal.length;
    if (literal.length < MIN_STATE) continue;
    const value = parseState(literal);
    if (isContainer(value)) states.push(value);
  }
  return states;
}

function parseState(literal: string): unknown {
  if (literal.startsWith('{') || literal.startsWith('[')) return parseScriptObject(literal);
  const inner = literal.startsWith('JSON.parse(') ? literal.slice('JSON.parse('.length) : literal;
  const text = unquote(inner);
  if (text === null || !/^\s*[{[%]/.test(text)) return undefined;
  return parseLooseJson(/^\s*%7B/i.test(text) ? decodePercent(text) : text);
}

/** An object literal of JavaScript; code (functions, calls) is no state and would only be guessed at. */
function parseScriptObject(literal: string): unknown {
  try {
    return JSON.parse(literal);
  } catch {
    if (/\bfunction\b|=>|\bnew [A-Z]/.test(literal.slice(0, 5000))) return undefined;
    return parseLooseJson(literal.replace(/:\s*undefined\b/g, ':null'));
  }
}

function unquote(literal: string): string | null {
  const quote = literal[0];
  if (quote !== '"' && quote !== "'") return null;
  const end = literal.lastIndexOf(quote);
  if (end <= 0) return null;
  const body = literal.slice(1, end);
  return body.replace(
    /\\(?:u([\da-f]{4})|x([\da-f]{2})|([\s\S]))/gi,
    (_, unicode?: string, hex?: string, other?: string) => {
      const code = unicode ?? hex;
      if (code !== undefined) return String.fromCharCode(Number.parseInt(code, 16));
      return other === 'n' ? '\n' : other === 't' ? '\t' : other === 'r' ? '\r' : (other ?? '');
    },
  );
}

function decodePercent(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** The literal that begins at `start`: up to its closing bracket or quote; null where it does not end. */
function readLiteral(script: string, start: number): string | null {
  const call = script.startsWith('JSON.parse(', start) ? 'JSON.parse('.length : 0;
  let depth = 0;
  for (let index = start + call; index < script.length; index++) {
    const character = script[index];
    if (character === '"' || character === "'" || character === '`') {
      index = endOfString(script, index, character);
      if (index < 0) return null;
      if (depth === 0) return script.slice(start, index + 1);
    } else if (character === '{' || character === '[') depth++;
    else if (character === '}' || character === ']') {
      depth--;
      if (depth === 0) return script.slice(start, index + 1);
    } else if (depth === 0) return null;
  }
  return null;
}

function endOfString(script: string, start: number, quote: string): number {
  for (let index = start + 1; index < script.length; index++) {
    if (script[index] === '\\') index++;
    else if (script[index] === quote) return index;
  }
  return -1;
}

function isContainer(value: unknown): boolean {
  return typeof value === 'object' && value !== null;
}
