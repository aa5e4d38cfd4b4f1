import type { Row } from './matrix-rows'

const nothing: Row = {}

/** The operations on regulations, rule sets, drafts and packs. */
export const RULEBOOK_ROWS: Readonly<Record<string, Row>> = {
  adoptPack: { params: { packId: 'R05' } },
  adoptPacks: { body: () => ({ packs: ['R05'] }) },
  readPackUpdate: nothing,
  draftPackUpdate: { body: () => ({ digest: 'x'.repeat(43) }) },
  dismissPackUpdate: { body: () => ({ digest: 'x'.repeat(43) }) },
  listRegulations: nothing,
  readRegulation: nothing,
  listRuleSets: nothing,
  readRuleSet: nothing,
  publishRuleVersion: { body: () => ({ rules: {}, note: 'A note' }) },
  keepExample: { body: () => ({ name: 'A case', facts: {} }) },
  dropExample: { query: '?reason=duplicate' },
  acceptOutcomes: {
    body: () => ({ outcomes: [{ id: 'R19/a case', after: { refusal: 'undecided' } }] }),
  },
  tryRuleSet: { body: () => ({ facts: {} }) },
  decideQuestion: { body: () => ({ value: 'x', reason: 'A reason' }) },
  takeProposals: {
    body: ({ question }) => ({ questions: [{ id: question, version: 1 }], reason: 'A reason' }),
  },
  readRulebookWaiting: nothing,
  listDrafts: nothing,
  readDraft: nothing,
  draftRules: { body: ({ draft }) => ({ content: {}, note: 'A note', goesWith: draft }) },
  draftText: {
    body: ({ draft }) => ({
      content: {},
      note: 'A note',
      rules: [{ draftId: draft, version: 1 }],
    }),
  },
  changeDraft: { body: () => ({ content: {}, note: 'A note' }) },
  goAlong: { body: () => ({ textDraftId: null }) },
  submitDraft: nothing,
  submitDraftAlone: { body: () => ({ reason: 'A reason of some length' }) },
  judgeDraft: { body: () => ({ outcome: 'approved' }) },
  withdrawDraft: nothing,
  renewDraft: nothing,
  checkDraft: nothing,
  listRuleKinds: nothing,
  startRuleSet: {
    body: ({ rule_set: copyOf }, count) => ({
      kind: 'pay',
      key: `own_${count}`,
      title: { zh: '自定', en: 'Our own' },
      copyOf,
    }),
  },
  listRuleSetDependents: nothing,
  listRegulationDependents: nothing,
  startBackTest: { body: () => ({ from: '2026-10-01', to: '2026-10-31' }) },
  listBackTests: nothing,
  readBackTest: nothing,
  // A draft that says the same as before changes nothing that could be opened.
  readBackTestCase: {
    params: { subjectId: 'per_nobody.2026-10' },
    hiddenFrom: ['owner', 'manager', 'lead', 'finance', 'hr'],
  },
  stopBackTest: nothing,
  readFactsForm: nothing,
  readDraftFactsForm: nothing,
  tryDraft: { body: () => ({ facts: {} }) },
  diffDraft: nothing,
  rebaseDraft: nothing,
  diffRuleSet: nothing,
  diffRegulation: nothing,
  writeRegulation: {
    body: () => ({
      code: 'ZD',
      document: {
        title: { zh: '值班制度', en: 'Duty roster' },
        scope: { zh: '技术支持部', en: 'Technical support' },
        owner: { zh: '技术支持部', en: 'Technical support' },
        clauses: [],
      },
    }),
  },
  exportRulebook: nothing,
  importRulebook: { body: () => ({ bylaw: 1, regulations: [], ruleSets: [] }) },
  readText: nothing,
  draftPath: { body: () => ({ steps: [], note: 'A reason of some length' }) },
  readAcknowledgements: nothing,
  acknowledgeRegulation: { body: () => ({ version: 1 }) },
}
