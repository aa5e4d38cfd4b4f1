import { expect, test } from 'vitest'
import { countIn } from './run-vitest'

const file = (status: string, ...tests: string[]) => ({
  status,
  assertionResults: tests.map((each) => ({ status: each })),
})

test('a file that could not be loaded counts as one failure', () => {
  const report = {
    numPassedTests: 2,
    numFailedTests: 1,
    testResults: [
      file('passed', 'passed'),
      file('failed', 'passed', 'failed'), // Its failure is counted by itself.
      file('failed'), // An import that does not exist, say.
    ],
  }
  expect(countIn(report)).toEqual({ passed: 2, failed: 2 })
})
