import { type ComponentType, type ReactNode, useEffect, useState } from 'react'
import { offline } from '../api'
import { Failed, Waiting } from '../common/states'

/** A screen in a file of its own, with a way to fetch it ahead of time. */
interface LazyScreen {
  (): ReactNode
  readonly preload: () => Promise<void>
}

/**
 * A screen that is fetched when it is first wanted. If its file does not arrive, the place of the
 * screen says so and offers another try; nothing is reloaded, so the rest of the page stays.
 */
export function lazyScreen<Name extends string>(
  load: () => Promise<Readonly<Record<Name, ComponentType>>>,
  name: Name,
): LazyScreen {
  const file = screenFile(async () => (await load())[name])
  return Object.assign(() => <FromFile file={file} />, {
    // What does not arrive ahead of time is fetched, and its failure told, where it is shown.
    preload: () =>
      file.fetched().then(
        () => undefined,
        () => undefined,
      ),
  })
}

interface ScreenFile {
  /** What was in it, once it has arrived. */
  readonly arrived: () => ComponentType | undefined
  /** Fetches it, unless it is there. A fetch that failed is no reason not to try again. */
  readonly fetched: () => Promise<ComponentType>
}

export function screenFile(load: () => Promise<ComponentType>): ScreenFile {
  let screen: ComponentType | undefined
  return {
    arrived: () => screen,
    async fetched() {
      screen ??= await load()
      return screen
    },
  }
}

function FromFile({ file }: { file: ScreenFile }) {
  const [Screen, show] = useState(file.arrived)
  const [failures, setFailures] = useState(0)
  const [tries, setTries] = useState(0)
  useEffect(() => {
    if (Screen) return
    file.fetched().then(
      (arrived) => show(() => arrived),
      () => setFailures(tries + 1),
    )
  }, [file, Screen, tries])
  if (Screen) return <Screen />
  if (failures > tries)
    return <Failed error={offline()} retry={() => setTries(tries + 1)} wholePage />
  return <Waiting />
}
