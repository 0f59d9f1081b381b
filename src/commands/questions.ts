import type { Analyst } from '../core/analysis.ts';
import { questionsToText } from '../core/brief-text.ts';
import type { QuestionArea } from '../core/questions/area.ts';
import type { ReadJob } from '../reader.ts';
import { LOCAL_WORKSPACE } from './brief.ts';
import { type LoadUrl, readInput } from './input.ts';
import { type CommandIo, progress, textWidth, wantsColor, write } from './io.ts';

/** `jobbrief questions <file|url|-> --area AREA`: prints one QuestionSet. */
export async function questions(
  name: string,
  options: { area: QuestionArea; count: number; json?: boolean },
  io: CommandIo,
  parts: { read: ReadJob; loadUrl: LoadUrl; analyst: Analyst },
): Promise<void> {
  const input = await readInput(name, null, io, parts.loadUrl);
  const { posting, importedBrief } = await parts.read(input, io.now());
  const bar = progress(io);
  bar.show(`Writing questions (${parts.analyst.name}) …`);
  const result = await parts.analyst
    .questions({
      posting,
      area: options.area,
      count: options.count,
      exclude: importedBrief?.likelyQuestions.map(({ question }) => question) ?? [],
      workspaceId: LOCAL_WORKSPACE,
    })
    .finally(bar.done);
  if (result.fallback) io.stderr.write(`${result.fallback.reason}\n`);
  const text = options.json
    ? JSON.stringify({ area: options.area, ...result }, null, 2)
    : questionsToText(result, { width: textWidth(io), color: wantsColor(io) });
  await write(io.stdout, `${text}\n`);
}
