import { words } from '@bylaw/kernel'
import type { Trace } from '@bylaw/rules-kit'
import type { TriageFacts } from './facts'
import { mentions } from './mentions'
import type { KnownProblem, TriageRules } from './rules'

/** Something to try, from a known problem or straight from the knowledge base. */
export interface Suggestion {
  readonly by: 'problem' | 'article'
  /** Key of the known problem, or id of the article. */
  readonly key: string
  /** The article to open; null where the rules hold the steps themselves. */
  readonly article: string | null
  /** The words by which it was found, for the reader to judge. */
  readonly mentions: readonly string[]
}

export interface Experience {
  readonly class: string
  /** How hard it is, where the problem is known; null leaves it to whoever looks. */
  readonly difficulty: string | null
  readonly suggestions: readonly Suggestion[]
  readonly trace: Trace
}

/**
 * What experience says of a request (R14.1). The known problem with the most of its words mentioned
 * comes first, earlier rows before later ones, and gives the class; articles follow, which are
 * suggested only and never change the class.
 */
export function experienceOf({ known }: TriageRules, facts: TriageFacts): Experience {
  const problems = known.problems
    .flatMap((problem, row) => {
      const found = wordsOf(problem, facts)
      return found ? [{ problem, row, found }] : []
    })
    .toSorted((a, b) => b.found.length - a.found.length)
  const best = problems[0]
  const fromProblems: Suggestion[] = problems.map(({ problem, found }) => ({
    by: 'problem',
    key: problem.key,
    article: problem.suggest.article,
    mentions: found,
  }))
  const taken = new Set(fromProblems.map(({ article }) => article))
  const suggestions = [
    ...fromProblems,
    ...fromArticles(known.articleKeywords, facts).filter(({ article }) => !taken.has(article)),
  ].slice(0, known.most)
  const heard = best?.found ?? []
  return {
    class: best?.problem.class ?? known.unmatched,
    difficulty: best?.problem.difficulty ?? null,
    suggestions,
    trace: {
      name: words('按经验分类', 'Class by experience'),
      value: best?.problem.class ?? known.unmatched,
      unit: 'text',
      because: best
        ? words(
            `与“${best.problem.name.zh}”相符${heard.length > 0 ? `（提到：${heard.join('、')}）` : ''}`,
            `it resembles “${best.problem.name.en}”${heard.length > 0 ? ` (mentioning: ${heard.join(', ')})` : ''}`,
          )
        : words('没有相符的已知问题', 'it resembles no known problem'),
      rule: best ? `/known/problems/${best.row}` : '/known/unmatched',
      fact: '/text',
    },
  }
}

/** The words by which a ticket shows a known problem; undefined where it is another. */
function wordsOf(problem: KnownProblem, facts: TriageFacts): readonly string[] | undefined {
  if (problem.product !== null && problem.product !== facts.product) return undefined
  const all = mentions(facts.text, problem.allOf)
  const any = mentions(facts.text, problem.anyOf)
  const isAll = problem.allOf.every((word) => mentions(facts.text, [word]).length > 0)
  return isAll && (problem.anyOf.length === 0 || any.length > 0) ? [...all, ...any] : undefined
}

function fromArticles(least: number, { articles, product, text }: TriageFacts): Suggestion[] {
  return articles
    .filter((article) => article.product === null || article.product === product)
    .map(({ id, keywords }) => ({
      by: 'article' as const,
      key: id,
      article: id,
      mentions: mentions(text, keywords),
    }))
    .filter((found) => found.mentions.length >= least)
    .toSorted((a, b) => b.mentions.length - a.mentions.length || (a.key < b.key ? -1 : 1))
}
