import { words } from '@bylaw/kernel'
import { type ExampleOf, type RulesOf, withProposals } from '@bylaw/rulebook'
import type { RuleSetOf } from '../pack'

const rules: RulesOf<'qualification'> = {
  requirements: [
    {
      key: 'assessment',
      name: words('录用考核', 'Assessment before hiring'),
      shownBy: 'assessment',
    },
    { key: 'pre_job_training', name: words('岗前培训', 'Pre-job training'), shownBy: 'training' },
  ],
  posts: [
    {
      key: 'new_staff',
      name: words('新员工', 'New staff'),
      needs: ['assessment', 'pre_job_training'],
      prefers: [],
    },
  ],
  passMark: null,
  lacking: null,
  makeUpDays: null,
}
const person = (
  mark: string,
  trained: 'passed' | 'failed',
): ExampleOf<'qualification'>['facts'] => ({
  post: 'new_staff',
  shows: [
    { requirement: 'assessment', result: mark, until: null },
    { requirement: 'pre_job_training', result: trained, until: null },
  ],
  inPostSince: null,
  today: '2026-06-15',
})
const decided: typeof rules = { ...withProposals('qualification', rules), passMark: 60 }
const outcome = (...lacking: string[]): ExampleOf<'qualification'>['expect'] => ({
  decision: {
    qualified: lacking.length === 0,
    lacking,
    expired: [],
    advantages: [],
    mayWork: lacking.length === 0,
    makeUp: [],
  },
})

/** Applicants are assessed, and new staff trained before they take up the job (R07.2.1, R07.2.2). */
export const hiring: RuleSetOf<'qualification'> = {
  kind: 'qualification',
  key: 'hiring',
  title: words('录用与上岗条件', 'Hiring and taking up the job'),
  rules,
  citations: {
    '': ['R07.2'],
    '/requirements/0': ['R07.2.1'],
    '/requirements/1': ['R07.2.2'],
    '/passMark': ['R07.2.1'],
    '/lacking': ['R07.2.2'],
  },
  examples: [
    {
      name: words('考核 75 分，岗前培训通过', 'a mark of 75, and trained'),
      rules: decided,
      facts: person('75', 'passed'),
      expect: outcome(),
    },
    {
      name: words('岗前培训没有通过，不能上岗', 'training not passed: may not start'),
      rules: decided,
      facts: person('75', 'failed'),
      expect: outcome('pre_job_training'),
    },
    {
      name: words('合格线未定，不判断', 'refused while no pass mark is set'),
      rules,
      facts: person('75', 'passed'),
      expect: { refusal: 'undecided' },
    },
  ],
}
