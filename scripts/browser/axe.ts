import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import type { Page } from 'playwright-core'

interface Violation {
  readonly id: string
  readonly help: string
  readonly nodes: readonly { readonly target: unknown; readonly failureSummary?: string }[]
}

const script = readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

const STANDARDS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

/**
 * What WCAG 2.2 AA would complain about on the page as it is, one line each.
 *
 * @param only the rules to ask about; all of them when it is left out
 */
export async function complaintsAbout(
  page: Page,
  only: readonly string[] = STANDARDS,
): Promise<readonly string[]> {
  // Evaluated by the debugger, not as a script of the page: the page's policy stays as it is.
  if (!(await page.evaluate('"axe" in window'))) await page.evaluate(await script)
  // What passes is not described: that would take as long as finding what does not.
  const violations = (await page.evaluate(`axe.run(document, {
    runOnly: ${JSON.stringify(only)},
    resultTypes: ['violations'],
  }).then(({ violations }) => JSON.parse(JSON.stringify(violations)))`)) as Violation[]
  return violations.flatMap(({ id, help, nodes }) =>
    nodes.map(
      ({ target, failureSummary }) =>
        `${id}: ${help} — ${JSON.stringify(target)} ${(failureSummary ?? '').split('\n')[1] ?? ''}`,
    ),
  )
}
