/** The deployment files, read: for the tests that check what cannot be run here. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseAllDocuments, parse } from 'yaml';
import { root } from '../house/source.js';

export const read = (path: string): string => readFileSync(join(root, path), 'utf8');
export const within = (folder: string): readonly string[] =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.\w+$/.test(name))
    .map((name) => `${folder}/${name}`)
    .sort();

export const compose = (): unknown => parse(read('docker-compose.yml'), { merge: true });
export const alerts = (): unknown => parse(read('deploy/prometheus/alerts.yaml'));
export const dashboard = (): unknown => JSON.parse(read('deploy/grafana/dashboard.json'));

/** Every object of a manifest's file. Throws where it is no YAML. */
export const manifests = (path: string): readonly unknown[] =>
  parseAllDocuments(read(path)).map((document) => {
    const [error] = document.errors;
    if (error) throw error;
    return document.toJS() as unknown;
  });

export interface Unit {
  readonly section: string;
  readonly name: string;
  readonly value: string;
}

/** The lines of a systemd unit. Throws where one is neither a section, a setting, a comment nor empty. */
export function unit(path: string): readonly Unit[] {
  let section = '';
  return read(path)
    .split('\n')
    .flatMap((line) => {
      if (line === '' || line.startsWith('#')) return [];
      const header = /^\[(\w+)\]$/.exec(line)?.[1];
      if (header !== undefined) {
        section = header;
        return [];
      }
      const [, name = '', value = ''] = /^([A-Z]\w+)=(.*)$/.exec(line) ?? [];
      if (name === '') throw new Error(`${path}: ${line}`);
      return [{ section, name, value }];
    });
}
