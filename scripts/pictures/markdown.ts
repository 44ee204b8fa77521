/** The Markdown that we write for GitHub as HTML, for pictures of it: the kinds of nodes that our own texts have. */
import type { Nodes, Parents, Root } from 'mdast';
import { remark } from 'remark';
import remarkGfm from 'remark-gfm';

/** HTML of a text that we wrote ourselves; raw HTML in it stays. */
export function htmlOf(markdown: string): string {
  return childrenOf(remark().use(remarkGfm).parse(markdown) as Root);
}

function childrenOf(node: Parents): string {
  return node.children.map(nodeHtml).join('');
}

function nodeHtml(node: Nodes): string {
  switch (node.type) {
    case 'text':
      return escaped(node.value);
    case 'html':
      return node.value;
    case 'inlineCode':
      return `<code>${escaped(node.value)}</code>`;
    case 'code':
      return codeHtml(node.lang ?? '', node.value);
    case 'break':
      return '<br>';
    case 'link':
      return `<a href="${attribute(node.url)}">${childrenOf(node)}</a>`;
    case 'heading':
      return `<h${node.depth}>${childrenOf(node)}</h${node.depth}>`;
    case 'list':
      return `<ul>${childrenOf(node)}</ul>`;
    case 'listItem':
      return itemHtml(node);
    case 'table':
      return `<table>${childrenOf(node)}</table>`;
    default:
      return 'children' in node
        ? `<${tags[node.type] ?? 'div'}>${childrenOf(node)}</${tags[node.type] ?? 'div'}>`
        : '';
  }
}

const tags: Readonly<Record<string, string>> = {
  paragraph: 'p',
  strong: 'strong',
  emphasis: 'em',
  blockquote: 'blockquote',
  tableRow: 'tr',
  tableCell: 'td',
};

function itemHtml(node: Extract<Nodes, { type: 'listItem' }>): string {
  const box = node.checked === null || node.checked === undefined ? '' : '<input type="checkbox" disabled> ';
  return `<li${box === '' ? '' : ' class="task"'}>${box}${childrenOf(node).replaceAll(/^<p>|<\/p>$/g, '')}</li>`;
}

/** Diagrams are left to Mermaid; the lines of a difference get its colours. */
function codeHtml(language: string, value: string): string {
  if (language === 'mermaid') return `<pre class="mermaid">${escaped(value)}</pre>`;
  const lines = value.split('\n').map((line) => {
    const kind = language === 'diff' ? ({ '+': 'added', '-': 'gone' }[line.charAt(0)] ?? '') : '';
    return `<span class="${kind}">${escaped(line)}</span>`;
  });
  return `<pre>${lines.join('')}</pre>`;
}

/** Only addresses of pages: a text of others never becomes a script. */
function attribute(url: string): string {
  return /^(?:https?:|#|\/)/.test(url) ? escaped(url).replaceAll('"', '&quot;') : '#';
}

/** A text as HTML shows it. */
export function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
