import { type ComponentType, type ReactNode, useCallback, useEffect, useState } from 'react'
import { offline } from '../api'
import { Failed, Waiting } from '../common/states'

/** A screen in a file of its own, with a way to fetch it ahead of time. */
export interface LazyScreen {
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
  let arrived: ComponentType | undefined
  const fetched = async (): Promise<ComponentType> => {
    arrived ??= (await load())[name]
    return arrived
  }
  function Screen() {
    const [Shown, show] = useState<ComponentType | undefined>(() => arrived)
    const [failed, setFailed] = useState(false)
    const get = useCallback(() => {
      setFailed(false)
      fetched().then(
        (screen) => show(() => screen),
        () => setFailed(true),
      )
    }, [])
    useEffect(() => {
      if (!arrived) get()
    }, [get])
    if (Shown) return <Shown />
    if (failed) return <Failed error={offline()} retry={get} wholePage />
    return <Waiting />
  }
  return Object.assign(Screen, {
    // What does not arrive ahead of time is fetched, and its failure told, where it is shown.
    preload: () =>
      fetched().then(
        () => undefined,
        () => undefined,
      ),
  })
}
