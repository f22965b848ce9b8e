import assert from 'node:assert/strict';
import { parseJob } from '../../../src/job/index.ts';

const skills = (text: string) => parseJob(text).requirements.filter(({ kind }) => kind === 'skill').map(({ name, importance }) => `${name}:${importance}`).sort();

describe('job: a few lines selected from an ad', () => {
  const cases: [string, string[]][] = [
    ['We need a Python developer with Kubernetes and Terraform experience.', ['Kubernetes:must', 'Python:must', 'Terraform:must']],
    ['Python, Kubernetes, Terraform, PostgreSQL', ['Kubernetes:must', 'PostgreSQL:must', 'Python:must', 'Terraform:must']],
    ['We need Python.', ['Python:must']],
    ['- Python\n- Kubernetes\n- 5+ years of experience with Terraform', ['Kubernetes:must', 'Python:must', 'Terraform:must']],
    ['- Python\n- Nice to have: Kubernetes', ['Kubernetes:preferred', 'Python:must']],
  ];
  for (const [text, expected] of cases) it(JSON.stringify(text), () => assert.deepEqual(skills(text), expected));
});
