import { execFileSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, beforeEach, onTestFailed } from 'vitest'
import { openBrowser } from '../browser/open-browser'
import { freePort, type SpawnedHost, spawnHost } from '../serve/spawned-host'
import { type Crm, startCrm } from './crm'
import { type Visitor, visitor } from './visitor'

/** What a story is played on: a host on an empty store, a browser, a CRM, and who has come. */
export interface Stage {
  readonly host: SpawnedHost
  readonly crm: Crm
  /** Ends the host at once, as a power cut would; its store stays. */
  readonly losesHost: () => Promise<void>
  /** Starts it again, on the same store and at the same address. */
  readonly startsHostAgain: () => Promise<void>
  /** How the runtime was started, as the operating system has it. */
  readonly runtimeArguments: () => string
  /** What everybody of the demo companies signs in with, on a host that has them. */
  readonly demoPassword: () => string
  /** Someone with a window of their own. */
  readonly enters: (name: string) => Promise<Visitor>
}

const ROOT = fileURLToPath(new URL('../..', import.meta.url))

/**
 * Sets the stage for the tests of a file, which are pages of one story: once a page breaks off,
 * those after it fail at once, and what was on every screen is printed.
 *
 * @param settings further settings of the host, by their names
 */
export function setStage(settings: Readonly<Record<string, string>> = {}): Stage {
  let folder: string
  let port: number
  let host: SpawnedHost
  let crm: Crm
  let browser: Browser
  const visitors: Visitor[] = []
  let brokenOff = false

  const start = () =>
    spawnHost(ROOT, join(folder, 'data'), port, { BYLAW_EGRESS: 'loopback-too', ...settings })

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'bylaw-journey-'))
    port = await freePort()
    host = start()
    ;[crm, browser] = await Promise.all([startCrm(), openBrowser(), host.ready])
  })
  afterAll(async () => {
    await browser?.close()
    await Promise.all([host?.stop(), crm?.stop()])
    rmSync(folder, { recursive: true, force: true })
  })
  beforeEach(() => {
    if (brokenOff) throw new Error('An earlier page of the story broke off.')
    onTestFailed(async () => {
      brokenOff = true
      for (const each of visitors) console.error(await each.screen())
      console.error(host.said())
    })
  })

  return {
    get host() {
      return host
    },
    get crm() {
      return crm
    },
    losesHost: () => host.kill(),
    async startsHostAgain() {
      host = start()
      await host.ready
    },
    runtimeArguments() {
      const home = join(folder, 'data', 'runtime')
      const [note = ''] = readdirSync(home).filter((name) => name.endsWith('.pid'))
      const pid = readFileSync(join(home, note), 'utf8').trim()
      return execFileSync('ps', ['-o', 'args=', '-ww', '-p', pid], { encoding: 'utf8' })
    },
    demoPassword: () =>
      JSON.parse(readFileSync(join(folder, 'data', 'demo.json'), 'utf8')).password,
    async enters(name) {
      const entered = await visitor(browser, host.address, name)
      visitors.push(entered)
      return entered
    },
  }
}
