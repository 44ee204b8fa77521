/**
 * Writes docs/policy.schema.json, the JSON Schema of a policy file for editors, from the very keys the parser reads.
 * Usage: `node scripts/schema.ts`.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { policyKeys } from '../src/policy/keys.ts';
import { productsKey } from '../src/policy/product.ts';

const bothTiers = { required: ['support', 'tiers'] };

export const schemaPath = 'docs/policy.schema.json';

/** The schema, as a value. */
export function policySchema() {
  const properties = Object.entries(policyKeys).map(([name, { reader, about }]) => [
    name,
    { description: about, ...reader.schema },
  ]);
  const product = { $ref: '#/definitions/product' };
  const products = {
    description:
      'Several products, each with its own tags, table and policy; the keys beside it are their defaults.',
    type: 'object',
    minProperties: 1,
    additionalProperties: product,
  };
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    title: 'Support policy',
    description: 'When the release lines of a repository stop being supported. See docs/policy.md.',
    type: 'object',
    properties: { ...Object.fromEntries(properties), [productsKey]: products },
    additionalProperties: false,
    anyOf: [{ required: ['line'] }, { required: ['extends'] }, { required: [productsKey] }],
    not: bothTiers,
    definitions: {
      product: {
        type: 'object',
        properties: Object.fromEntries(properties.map(([name]) => [name, { $ref: `#/properties/${name}` }])),
        additionalProperties: false,
        not: bothTiers,
      },
    },
  };
}

/** The schema, as the text of its file. */
export function schemaText(): string {
  return `${JSON.stringify(policySchema(), null, 2)}\n`;
}

if (import.meta.main) writeFileSync(join(dirnameOfProject(), schemaPath), schemaText());

function dirnameOfProject(): string {
  return join(import.meta.dirname, '..');
}
