import { ownData as hours } from '#hours/server/own-data.ts'
import { ownData as needs } from '#needs/server/own-data.ts'
import { reads as people } from '#people/acts.ts'
import { ownData as peopleData } from '#people/server/own-data.ts'
import { ownData as plan } from '#plan/server/own-data.ts'
import { reads as professionalism } from '#professionalism/acts.ts'
import { ownData as professionalismData } from '#professionalism/server/own-data.ts'
import type { Reads } from '#platform/privacy/looks.ts'
import { ownData as platform, reads as platformReads } from '#platform/privacy/own-sources.ts'
import type { DataSource } from '#platform/privacy/source.ts'
import { ownAttendance } from '#training/server/own-attendance.ts'

/** What each slice keeps about people; every slice adds its own. */
export const ownSources: readonly DataSource[] = [
	...peopleData,
	...hours,
	...needs,
	...professionalismData,
	...plan,
	...ownAttendance,
	...platform
]

/** Readings of one person's data that are recorded; every slice adds its own. */
export const reads: Reads = { ...people, ...professionalism, ...platformReads }
