import { refusal, SlackError } from '../errors.ts';
import type { AnyBlock, Json } from '../model.ts';
import { charactersIn, checkBlock } from './check-block.ts';
import { PLAIN } from './check-element.ts';
import { LIMITS, type Surface } from './limits.ts';
import { isObject, Problems } from './problems.ts';

function checkBlocks(problems: Problems, blocks: unknown, pointer: string, surface: Surface): Json[] {
  const list = problems.list(blocks, LIMITS.blocks[surface], pointer, surface === 'message' ? 0 : 1);
  const seen = new Set<unknown>();
  list.forEach((block, index) => {
    checkBlock(problems, block, `${pointer}/${index}`, surface);
    if (block.block_id === undefined) return;
    if (seen.has(block.block_id)) problems.add('block_id already exists', `${pointer}/${index}/block_id`);
    seen.add(block.block_id);
  });
  const tables = list.filter((block) => block.type === 'table');
  if (tables.length > 1) problems.add('only one table is allowed', pointer);
  return list;
}

/**
 * Slack's check of a message's blocks.
 * @throws SlackError invalid_blocks (with each problem's place), msg_blocks_too_long
 */
export function checkMessageBlocks(blocks: unknown): AnyBlock[] {
  const problems = new Problems();
  const list = checkBlocks(problems, blocks, '/blocks', 'message');
  if (problems.found.length > 0) throw refusal('invalid_blocks', problems.found);
  const markdown = list.filter((block) => block.type === 'markdown');
  if (charactersIn(markdown) > LIMITS.markdownCharacters || charactersIn(list) > LIMITS.messageCharacters)
    throw new SlackError('msg_blocks_too_long');
  return list as AnyBlock[];
}

/**
 * Slack's check of a modal or an App Home.
 * @throws SlackError invalid_arguments (with each problem's place), view_too_large
 */
export function checkView(view: unknown, kind: 'modal' | 'home'): Json {
  const problems = new Problems();
  if (!isObject(view)) throw refusal('invalid_arguments', ['must be an object [json-pointer:/view]']);
  if (view.type !== kind) problems.add(`must be ${kind}`, '/view/type');
  const blocks = checkBlocks(problems, view.blocks, '/view/blocks', kind);
  problems.text(view.private_metadata, LIMITS.privateMetadata, '/view/private_metadata', true);
  problems.text(view.callback_id, LIMITS.id, '/view/callback_id', true);
  problems.text(view.external_id, LIMITS.id, '/view/external_id', true);
  if (kind === 'modal') {
    problems.textObject(view.title, PLAIN, LIMITS.viewTitle, '/view/title');
    problems.textObject(view.submit, PLAIN, LIMITS.viewTitle, '/view/submit', true);
    problems.textObject(view.close, PLAIN, LIMITS.viewTitle, '/view/close', true);
    if (blocks.some((block) => block.type === 'input') && !view.submit)
      problems.add('missing required field: submit is required when an input is in the view', '/view/submit');
  }
  if (problems.found.length > 0) throw refusal('invalid_arguments', problems.found);
  if (Buffer.byteLength(JSON.stringify(view)) > LIMITS.viewBytes) throw new SlackError('view_too_large');
  return view;
}
