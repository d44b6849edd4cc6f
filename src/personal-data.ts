import { processing as hoursUses } from '#hours/processing.ts'
import { ownData as hours } from '#hours/server/own-data.ts'
import { processing as needsUses } from '#needs/processing.ts'
import { ownData as needs } from '#needs/server/own-data.ts'
import { reads as people } from '#people/acts.ts'
import { processing as peopleUses } from '#people/processing.ts'
import { ownData as peopleData } from '#people/server/own-data.ts'
import { retention as peopleRetention } from '#people/server/retention.ts'
import { processing as planUses } from '#plan/processing.ts'
import { ownData as plan } from '#plan/server/own-data.ts'
import { reads as professionalism } from '#professionalism/acts.ts'
import { processing as professionalismUses } from '#professionalism/processing.ts'
import { ownData as professionalismData } from '#professionalism/server/own-data.ts'
import { processing as trainingUses } from '#training/processing.ts'
import { ownData as training } from '#training/server/own-data.ts'
import type { Reads } from '#platform/privacy/looks.ts'
import { ownData as platform, reads as platformReads } from '#platform/privacy/own-sources.ts'
import type { Processing } from '#platform/privacy/processing.ts'
import { processing as platformUses } from '#platform/privacy/processing-rows.ts'
import type { RetentionRule } from '#platform/privacy/retention.ts'
import { retention as platformRetention } from '#platform/privacy/retention-rules.ts'
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
	...training,
	...platform
]

/** Readings of one person's data that are recorded; every slice adds its own. */
export const reads: Reads = { ...people, ...professionalism, ...platformReads }

/** What is deleted when it is old; every slice adds its own. */
export const retentionRules: readonly RetentionRule[] = [...peopleRetention, ...platformRetention]

/** The register of processing; every slice adds its own. */
export const processing: readonly Processing[] = [
	...peopleUses,
	...hoursUses,
	...needsUses,
	...professionalismUses,
	...planUses,
	...trainingUses,
	...platformUses
]
