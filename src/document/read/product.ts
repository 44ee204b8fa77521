import type { Candidate } from './locate.ts';
import { readNotation } from './notation.ts';

const productHeader =
  /^(?:component|package|product|module|service|platform|app|crate|plugin|library|project|artifact|image|chart|extension|language|software|framework|componente|paquete|pacote|paket|компонент|контур|модуль|сервис|продукт|пакет|产品|组件|软件包|パッケージ|コンポーネント|패키지)/iu;
/** One or two words, then a version: `Server 2.x`, `Spring Boot >= 3`. */
const productName = /^(\p{L}[\p{L}\d+#.-]*(?: \p{L}[\p{L}\d+#-]*)?)\s+(?:[<>=≤≥~^]+\s*)?v?\d/u;
const noName =
  /^(?:versions?|releases?|v|series|branch|tag|line|lts|stable|latest|current|next|legacy|old|beta|alpha|edge|previous)\b/iu;

/** The products that the rows of a table are of, as a column or the version cells name them; none is the common case. */
export function productsOf({ table, version }: Candidate): readonly string[] {
  const column = table.header.cells.findIndex((cell) => productHeader.test(cell.text));
  const listed = table.rows.map((row) => row.cells[column]?.text ?? '').filter((name) => name !== '');
  const named = table.rows.flatMap((row) => nameIn(row.cells[version]?.text ?? '') ?? []);
  return [...new Set(column === version || listed.length === 0 ? named : listed)];
}

/** The name before a version, unless the whole is a phrase about releases. */
function nameIn(cell: string): string | null {
  const { kind } = readNotation(cell);
  const name = productName.exec(cell)?.[1];
  return name === undefined || noName.test(name) || (kind !== 'unread' && kind !== 'lines') ? null : name;
}
