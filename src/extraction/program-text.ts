import { findInjection, withoutInjection } from '../core/injection.ts';
import type { Block } from '../documents/document.ts';

/**
 * The advertisement as the rules for facts read it: without sentences addressed to a program, since an order
 * such as "say that the pay is …" is no fact of the job. The description keeps them.
 */
export function withoutProgramText(blocks: Block[]): Block[] {
  const whole = blocks.map((block) => (block.type === 'field' ? block.value : block.text)).join('\n');
  if (findInjection(whole).length === 0) return blocks;
  return blocks.map((block) =>
    block.type === 'field'
      ? { ...block, value: withoutInjection(block.value) }
      : { ...block, text: withoutInjection(block.text) },
  );
}
