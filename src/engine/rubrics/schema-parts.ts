// What the schemas of several files share.
import { z } from 'zod';

export const id = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'use lower-case letters, digits and single hyphens')
  .max(80);
export const line = z.string().trim().min(1).max(500);
export const prose = z.string().trim().min(1).max(8_000);
export const schemaLink = z
  .string()
  .optional()
  .describe('Path of the JSON Schema, so that editors complete and check');
export const month = z.string().regex(/^\d{4}-(0[1-9]|1[0-2])$/, 'use YYYY-MM');

export const levels = ['junior', 'mid', 'senior', 'principal', 'lead'] as const;
export const levelSchema = z.enum(levels);
