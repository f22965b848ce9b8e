/** Publishes the fault suite's second publication to the bucket that standard input names: a process to be killed. */
import { text } from 'node:stream/consumers';
import * as z from 'zod';
import { createBucket, publish } from '../../../../src/bucket/index.ts';
import { idOf, publication } from './samples.ts';

const settings = z.object({ bucket: z.string(), region: z.string(), endpoint: z.string(), forcePathStyle: z.boolean(), accessKeyId: z.string(), secretAccessKey: z.string() }).parse(JSON.parse(await text(process.stdin)));
await publish(createBucket(settings, settings), publication('ada-Example', idOf(2), 'second'));
