/** Why a label was found, in words. */
import type { Label } from '../domain/reading.js';
import { en } from './en.js';

/**
 * A reason of `rules/reading/reasons.ts` as a noun phrase about the writer ("a request to follow or like"); what the
 * label means where the reason is absent or of another version. Never a member's words.
 */
export const reasonInWords = (label: Label, reason?: string): string => en.reason(label, reason);
