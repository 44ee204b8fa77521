import type { Table } from '../markdown/table.ts';

/** A table that says which versions are supported: the column of versions and the column of their states. */
export type Candidate = {
  readonly table: Table;
  readonly version: number;
  readonly state: number;
  /** Whether any cell of the state column could be read. */
  readonly readable: boolean;
};
