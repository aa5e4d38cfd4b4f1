import { execFileSync, spawn } from 'node:child_process'
import {
  chmodSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'

/**
 * Keeps the runtime process (workerd) tied to its host.
 *
 * Killing Node leaves workerd behind, still serving the port and holding the store. So workerd is
 * started through a short script that notes its process id in the data folder; a small watcher
 * whose standard input is a pipe from us kills that process when the pipe closes, that is when we
 * are gone, however we went; and a host that finds a noted process still alive ends it first.
 */
export function guardRuntime(folder: string): { readonly release: () => void } {
  const home = join(folder, 'runtime')
  mkdirSync(home, { recursive: true })
  endOrphans(home)

  const pidFile = join(home, `${process.pid}.pid`)
  const start = join(home, 'workerd.sh')
  // Ctrl-C reaches the whole terminal group; only the host should act on it.
  const script = [
    '#!/bin/sh',
    `echo $$ > '${pidFile}'`,
    "trap '' INT HUP",
    `exec '${workerd()}' "$@"`,
  ]
  writeFileSync(start, `${script.join('\n')}\n`)
  chmodSync(start, 0o755)
  process.env['MINIFLARE_WORKERD_PATH'] = start

  const stopWatching = watch(pidFile)
  return {
    release: () => {
      stopWatching()
      rmSync(pidFile, { force: true })
    },
  }
}

/** Ends what a killed host left running on this folder. We hold the folder's lock: none is in use. */
function endOrphans(home: string): void {
  for (const name of readdirSync(home).filter((each) => each.endsWith('.pid'))) {
    const pid = Number(readFileSync(join(home, name), 'utf8'))
    if (isWorkerd(pid)) process.kill(pid, 'SIGKILL')
    while (isWorkerd(pid)) Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 20)
    rmSync(join(home, name))
  }
}

/** A process id alone may have been given to something else since. */
const isWorkerd = (pid: number): boolean =>
  Number.isSafeInteger(pid) && pid > 1 && commandOf(pid).includes('workerd')

/** The command line of a living process; empty for one that is gone. */
function commandOf(pid: number): string {
  try {
    if (existsSync('/proc/self')) return readFileSync(`/proc/${pid}/cmdline`, 'utf8')
    return execFileSync('ps', ['-o', 'args=', '-p', String(pid)], { encoding: 'utf8' })
  } catch {
    return ''
  }
}

function watch(pidFile: string): () => void {
  const watcher = spawn(
    '/bin/sh',
    ['-c', `trap '' INT TERM HUP; cat > /dev/null; kill -9 "$(cat '${pidFile}')" 2> /dev/null`],
    { detached: true, stdio: ['pipe', 'ignore', 'ignore'] },
  )
  watcher.unref()
  return () => void watcher.kill('SIGKILL')
}

/** The binary that Miniflare itself would start: the one its own package asks for. */
function workerd(): string {
  const miniflare = createRequire(createRequire(import.meta.url).resolve('miniflare'))
  return miniflare('workerd').default
}
