import { workInThread } from '../in-thread.ts'
import { compose } from './compose.ts'
import type { Composition, Progress } from './model.ts'
import type { ComposeWork } from './run-in-thread.ts'

/** Entry of the composing thread. */
await workInThread<ComposeWork, Progress, Composition>(
	({ problem, settings, start, threads }, watching) =>
		compose(problem, settings, { ...watching, start, threads })
)
