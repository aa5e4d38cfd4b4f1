import { RegulationDocument } from '@bylaw/contract'
import { errorAt, type RuleFinding } from '@bylaw/rules-kit'
import { errorsOf } from '../../platform/issue-words'
import type { Scope } from '../../scope'
import type { VersionRow } from '../reads'

/** What is wrong with a draft of a regulation's text, and with what it would do to its rules. */
export async function textFindings(
  scope: Scope,
  regulationId: string,
  content: unknown,
): Promise<RuleFinding[]> {
  const read = RegulationDocument.safeParse(content)
  if (!read.success)
    return errorsOf(read.error.issues, 'json').map(({ pointer, code, message }) =>
      errorAt(pointer, code, message.zh, message.en),
    )
  return [...numberedTwice(read.data), ...(await citedAndGone(scope, regulationId, read.data))]
}

/** A figure cites its clause by number, so a number names one clause. */
export const numberedTwice = ({ clauses }: RegulationDocument): RuleFinding[] =>
  clauses.flatMap(({ id }, index) =>
    clauses.findIndex((clause) => clause.id === id) < index
      ? [
          errorAt(
            `/clauses/${index}/id`,
            'duplicate',
            `条号 ${id} 已用过。`,
            `Clause number ${id} is taken.`,
          ),
        ]
      : [],
  )

/**
 * Clauses of the text in force that the draft takes out while rules still rest on them: a figure
 * could no longer be traced to the words it came from. Each rule set is named with the place.
 */
async function citedAndGone(
  scope: Scope,
  regulationId: string,
  { clauses }: RegulationDocument,
): Promise<RuleFinding[]> {
  const now = await scope.rules.readRegulation(regulationId, scope.now)
  if (!now) return []
  const kept = new Set(clauses.map(({ id }) => id))
  const gone = now.clauseRows.filter(({ id }) => !kept.has(id))
  const deciding = now.versions.filter(({ repeals }) => !repeals)
  return gone.flatMap(({ id }) =>
    deciding.flatMap((version) =>
      placesCiting(version.citations, id).map((place) =>
        errorAt(
          '/clauses',
          'clause_in_use',
          `不能删去 ${id}：规则“${version.titleZh}”的 ${place || '全部内容'} 以它为依据。`,
          `${id} cannot go: the rules “${version.titleEn}” rest on it at ${place || 'every place'}.`,
        ),
      ),
    ),
  )
}

const placesCiting = (citations: VersionRow['citations'], clause: string): string[] =>
  Object.entries(citations)
    .filter(([, cited]) => cited.includes(clause))
    .map(([place]) => place)
