import { createRoute } from '@tanstack/react-router'
import { root } from './router-doors'
import { lazyScreen } from './shell/lazy-screen'

/** Everything behind the sign-in lives in here. */
export const inside = createRoute({
  getParentRoute: () => root,
  id: 'inside',
  component: lazyScreen(() => import('./shell/inside'), 'Inside'),
})
