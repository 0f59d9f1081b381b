import { z } from 'zod';
import { defineBoard } from '../board.ts';
import { isAt, jsonRequest, segments } from '../host.ts';
import { readIssueTitle } from '../text/issue-title.ts';
import { Content, Day, Line } from '../values.ts';

/** GitHub's REST API: https://docs.github.com/rest/issues/issues */
const GitHubIssue = z.object({
  title: z.string(),
  body: Content,
  html_url: z.string(),
  state: Line,
  created_at: Day,
});

function issueOf(url: URL): { path: string } | undefined {
  const [owner, repository, kind, number] = segments(url);
  return isAt(url, 'github.com') && kind === 'issues' && owner && repository && /^\d+$/.test(number ?? '')
    ? { path: [owner, repository, kind, number].map((part) => encodeURIComponent(part ?? '')).join('/') }
    : undefined;
}

/** Jobs posted as issues, a habit of Chinese and Brazilian developer communities. */
export const gitHubIssue = defineBoard({
  id: 'github',
  owns: (url) => issueOf(url) !== undefined,
  request(url) {
    const issue = issueOf(url);
    return issue && jsonRequest(`https://api.github.com/repos/${issue.path}`);
  },
  record: {
    keys: ['title', 'body', 'html_url', 'state'],
    schema: GitHubIssue,
    titleKey: 'title',
    facts: (issue) => ({
      ...readIssueTitle(issue.title),
      posted: issue.created_at,
      status: issue.state === 'closed' ? { state: 'closed', quote: 'Issue: closed' } : undefined,
      fields: issue.state === 'closed' ? [['Issue', 'closed']] : [],
      content: [issue.body],
    }),
  },
});
