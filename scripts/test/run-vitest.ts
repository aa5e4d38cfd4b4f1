import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { availableParallelism, tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Count } from './count'
import { run } from './run'

/**
 * Runs the tests of some projects of `vitest.config.ts`, showing them as they go: a file on every
 * core and one more, since each waits for its runtime or its browser a good part of the time.
 */
export async function runVitest(root: string, projects: readonly string[]): Promise<Count> {
  const folder = mkdtempSync(join(tmpdir(), 'bylaw-tests-'))
  const report = join(folder, 'report.json')
  try {
    const { ok } = await run(
      root,
      'vitest',
      [
        'run',
        ...projects.flatMap((project) => ['--project', project]),
        '--reporter=dot',
        '--reporter=json',
        `--outputFile.json=${report}`,
        '--passWithNoTests',
        `--maxWorkers=${availableParallelism() + 1}`,
      ],
      'show',
    )
    const count = countIn(JSON.parse(readFileSync(report, 'utf8')))
    // A run that fails without a failed test has still failed: an error outside of any test.
    return ok || count.failed > 0 ? count : { ...count, failed: 1 }
  } catch (error) {
    console.error(`The tests of ${projects.join(', ')} did not run: ${String(error)}`)
    return { passed: 0, failed: 1 }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

interface Report {
  readonly numPassedTests: number
  readonly numFailedTests: number
  readonly testResults: readonly {
    readonly status: string
    readonly assertionResults: readonly { readonly status: string }[]
  }[]
}

/** A file that could not even be loaded has no failed test to count, so it counts as one itself. */
export function countIn(report: Report): Count {
  const unloaded = report.testResults.filter(
    (file) =>
      file.status === 'failed' && !file.assertionResults.some(({ status }) => status === 'failed'),
  )
  return { passed: report.numPassedTests, failed: report.numFailedTests + unloaded.length }
}
