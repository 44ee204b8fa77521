import { examplesOf } from '../example.ts';

/** Line endings, marks, pipes and spaces that stay as they are. */
export const bytes = examplesOf([
  {
    title: 'CRLF',
    policy: 'line: minor · support: newest 2',
    released: '1.0.0, 1.1.0',
    before: `# Security\r
\r
## Supported Versions\r
\r
| Version | Supported |\r
| ------- | --------- |\r
| 1.0.x   | Yes       |\r
| < 1.0   | No        |\r
\r
Write to us.\r
`,
    after: `# Security\r
\r
## Supported Versions\r
\r
| Version | Supported |\r
| ------- | --------- |\r
| 1.1.x   | Yes       |\r
| 1.0.x   | Yes       |\r
| < 1.0   | No        |\r
\r
Write to us.\r
`,
  },
  {
    title: 'no line ending at the end of a document that ends with the table',
    policy: 'line: minor · support: newest 1',
    released: '1.0.0, 1.1.0',
    before: `# Security

## Supported Versions

| Version | Supported |
| ------- | --------- |
| 1.0.x   | Yes       |
| < 1.0   | No        |`,
    after: `# Security

## Supported Versions

| Version | Supported |
| ------- | --------- |
| 1.1.x   | Yes       |
| < 1.1   | No        |`,
  },
  {
    title: 'a last row that grows at the end of a document',
    policy: 'line: minor · support: newest 2',
    released: '1.0.0, 1.1.0, 1.2.0',
    before: `# Supported Versions

| Version | Supported |
|--|--|
| 1.0 | No |
| 1.1 | Yes |`,
    after: `# Supported Versions

| Version | Supported |
|--|--|
| 1.0 | No |
| 1.1 | Yes |
| 1.2 | Yes |`,
  },
  {
    title: 'spaces behind a row and tabs inside one',
    policy: 'line: minor · support: newest 2',
    released: '1.0.0, 1.1.0',
    before: `# Supported Versions

| Version | Supported | 
|--|--|
| 1.0\t| Yes |  
| < 1.0\t| No |
`,
    after: `# Supported Versions

| Version | Supported | 
|--|--|
| 1.1\t| Yes |  
| 1.0\t| Yes |  
| < 1.0\t| No |
`,
  },
  {
    title: 'an indented table',
    policy: 'line: minor · support: newest 2',
    released: '1.0.0, 1.1.0',
    edit: `
 # Supported Versions

   | Version | Supported |
   |--|--|
+  | 1.1 | Yes |
   | 1.0 | Yes |
   | < 1.0 | No |
`,
  },
  {
    title: 'pipes on the left side only',
    policy: 'line: minor · support: newest 2',
    released: '1.0.0, 1.1.0',
    edit: `
 # Supported Versions

 | Version | Supported
 |--|--
+| 1.1 | Yes
 | 1.0 | Yes
 | < 1.0 | No
`,
  },
  {
    title: 'a setext heading, and text directly under the table',
    policy: 'line: minor · support: newest 1',
    released: '1.0.0, 1.1.0',
    edit: `
 # Project

 Supported Versions
 ------------------
 | Version | Supported |
 |--|--|
-| 1.0 | Yes |
-| < 1.0 | No |
+| 1.1 | Yes |
+| < 1.1 | No |

 ***
`,
  },
  {
    title: 'signs outside the first plane count as one character',
    policy: 'line: minor · support: newest 2',
    released: '1.9.0, 1.10.0',
    edit: `
 # Supported Versions

 | Version | Supported |
 |---------|-----------|
+| 1.10.x  | 🟢         |
 | 1.9.x   | 🟢         |
 | < 1.9.x | 🔴         |
`,
  },
  {
    title: 'longer words use up the padding of a column that is not aligned',
    policy: 'line: minor · support: newest 1',
    released: '1.0.0, 1.1.0, 1.2.0',
    edit: `
 | Version | Supported       |
 | --- | --------------- |
-| 1.1.x   | Yes             |
+| 1.2.x   | Yes             |
+| 1.1.x   | No, please move on to the newest |
 | 1.0.x   | No, please move on to the newest |
`,
  },
]);
