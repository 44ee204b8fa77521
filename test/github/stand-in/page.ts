import { htmlOf } from '../../../scripts/pictures/markdown.ts';
import type { Answer } from './answer.ts';
import { baseOf } from './pulls/commits.ts';
import type { PullRequest, World } from './world.ts';

/** Pages for people: `/owner/name/pull/1` is a pull request, `/actions/runs/1` a job summary, all else lists both. */
export const pageAt = async (world: World, path: string): Promise<Answer> => {
  const [, kind, number = ''] = /\/(pull|actions\/runs)\/(\d+)$/.exec(path) ?? [];
  if (kind === undefined) return html(200, `${world.owner}/${world.name}`, overview(world));
  return kind === 'pull' ? await pullAt(world, number) : runAt(world, Number(number));
};

const pullAt = async (world: World, number: string): Promise<Answer> => {
  const pull = world.state.pulls.find((candidate) => String(candidate.number) === number);
  return pull === undefined
    ? html(404, 'Not found', '<p>No such pull request.</p>')
    : html(200, `${pull.title} #${pull.number}`, await pullPage(world, pull));
};

const runAt = ({ state }: World, number: number): Answer => {
  const summary = state.summaries[number - 1];
  return summary === undefined
    ? html(404, 'Not found', '<p>No such run.</p>')
    : html(200, `Summary of run ${number}`, withoutDrawing(htmlOf(summary)));
};

const overview = (world: World): string => {
  const home = `/${world.owner}/${world.name}`;
  const pulls = world.state.pulls.map(
    (pull) =>
      `<li><a href="${home}/pull/${pull.number}">#${pull.number}</a> ${escapeHtml(pull.title)} (${pull.state.toLowerCase()})</li>`,
  );
  const runs = world.state.summaries.map(
    (_, index) => `<li><a href="${home}/actions/runs/${index + 1}">Run ${index + 1}</a></li>`,
  );
  const list = (rows: readonly string[], none: string) =>
    rows.length === 0 ? `<p>${none}</p>` : `<ul>${rows.join('')}</ul>`;
  return `${list(pulls, 'No pull requests yet.')}<h2>Job summaries</h2>${list(runs, 'No runs yet.')}`;
};

const pullPage = async (world: World, pull: PullRequest): Promise<string> => {
  const comments = pull.comments.map(
    ({ author, body }) => `<h2>${escapeHtml(author)}</h2><div>${htmlOf(body)}</div>`,
  );
  return [
    `<p>${pull.state.toLowerCase()}: ${escapeHtml(pull.author)} wants to merge ${escapeHtml(`${pull.headOwner}:${pull.headRef}`)} into ${escapeHtml(pull.baseRef)}</p>`,
    `<p>${[...pull.labels, ...pull.reviewers.map((login) => `review by ${login}`)].map(escapeHtml).join(', ')}</p>`,
    `<div>${withoutDrawing(htmlOf(pull.body))}</div>`,
    ...comments,
    `<h2>Changes</h2><pre>${(await diff(world, pull)).split('\n').map(diffLine).join('\n')}</pre>`,
  ].join('\n');
};

/** Mermaid draws on GitHub only; its text says nothing to people. */
const withoutDrawing = (page: string): string =>
  page.replaceAll(/<pre class="mermaid">[\s\S]*?<\/pre>/g, '<p><em>GitHub draws the timeline here.</em></p>');

const diffLine = (line: string): string => {
  const tag = { '+': 'ins', '-': 'del' }[line.charAt(0)];
  return tag === undefined ? escapeHtml(line) : `<${tag}>${escapeHtml(line)}</${tag}>`;
};

const diff = (world: World, pull: PullRequest): Promise<string> => {
  return world.git.run(['diff', `${baseOf(world, pull)}...${pull.headOid}`]);
};

const html = (status: number, title: string, body: string): Answer => ({
  status,
  headers: { 'content-type': 'text/html; charset=utf-8' },
  text: `<!DOCTYPE html>\n<html lang="en"><meta charset="utf-8"><title>${escapeHtml(title)}</title>\n<style>body{font:16px system-ui;max-width:60rem;margin:2rem auto}pre{background:#f6f8fa;padding:1rem;overflow:auto;white-space:pre-wrap}ins{background:#dafbe1}del{background:#ffebe9}ins,del{text-decoration:none}td{border:1px solid #d1d9e0;padding:.3rem .8rem}table{border-collapse:collapse}</style>\n<h1>${escapeHtml(title)}</h1>\n${body}\n</html>\n`,
});

const escapeHtml = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
