/**
 * The deployment files fit the program and each other. Nothing is run here: there is no Docker engine, no cluster and no
 * Grafana, so this checks their structure, and that what they name exists.
 */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { variableNames } from '../../src/config/environment.js';
import { readSettings } from '../../src/config/settings-file.js';
import { metrics } from '../../src/ops/metrics.js';
import { root } from '../house/source.js';
import { alerts, compose, dashboard, manifests, read, unit, within } from './files.js';
import { alertRules, composeFile, grafana, kustomization, manifest, type Deployment, type Manifest } from './shapes.js';

const variables: readonly string[] = variableNames;
const secrets = /TOKEN|SECRET|KEY|REDIS_URL|CLIENT_ID/;
const units = within('deploy/systemd');
const kubernetes = within('deploy/kubernetes').filter((path) => !path.endsWith('kustomization.yaml'));
const objects: readonly Manifest[] = kubernetes.flatMap((path) => manifests(path).map((one) => manifest.parse(one)));
const deployments = objects.filter((one): one is Deployment => one.kind === 'Deployment');

/** What SIGTERM may take, in seconds: `stopWithin` of cli/start.ts. */
const stopWithin = 20;
const seconds = (words: string): number => Number(words.replace(/s$/, ''));
/** The arguments after `dist/main.js`, where a command starts it. */
const argumentsOf = (command: readonly string[]): string => command.join(' ').split('dist/main.js ')[1] ?? '';
const startsByRole = /^start(?: --role (?:all|gateway|worker|%i))?$/;

describe('every deployment file', () => {
  it.each(['docker-compose.yml', ...within('deploy')])('%s says that it was never run here', (path) => {
    const head = path.endsWith('.json') ? read(path) : (/^(?:#.*\n)+/.exec(read(path))?.[0] ?? '');
    expect(head).toMatch(/Never (?:run|loaded into Grafana) by us/);
  });
});

describe('the compose file', () => {
  const { services, volumes } = composeFile.parse(compose());

  it('gives the program only variables that it reads, and time to end', () => {
    for (const service of Object.values(services)) {
      expect(Object.keys(service.environment ?? {}).filter((name) => !variables.includes(name))).toEqual([]);
      expect(seconds(service.stop_grace_period)).toBeGreaterThan(stopWithin);
    }
  });

  it('starts each role, on a Redis that is healthy, keeps everything and evicts nothing', () => {
    const { gateway, worker, redis } = services;
    for (const service of [gateway, worker]) {
      expect(argumentsOf(service?.command ?? [])).toMatch(startsByRole);
      expect(service?.environment?.['REDIS_URL']).toBe('redis://redis:6379/0');
      expect(Object.keys(service?.depends_on ?? {})).toEqual(['redis']);
    }
    expect(redis?.command.join(' ')).toContain('--appendonly yes');
    expect(redis?.command.join(' ')).toContain('--maxmemory-policy noeviction');
    expect(redis?.healthcheck).toBeDefined();
  });

  it('uses volumes that it has', () => {
    const used = Object.values(services).flatMap((service) => service.volumes.map((volume) => volume.split(':')[0]));
    expect(new Set(used)).toEqual(new Set(Object.keys(volumes)));
  });

  it('publishes ports on which the image listens', () => {
    const exposed = /^EXPOSE (.*)$/m.exec(read('Dockerfile'))?.[1]?.split(' ');
    for (const port of services['gateway']?.ports ?? []) expect(exposed).toContain(port.split(':').at(-1));
  });
});

describe('the Kubernetes manifests', () => {
  it('are all listed, and none is missing', () => {
    const { resources, images } = kustomization.parse(manifests('deploy/kubernetes/kustomization.yaml')[0]);
    expect([...resources].sort()).toEqual(kubernetes.map((path) => path.split('/').at(-1)));
    expect(images.map(({ name }) => name)).toEqual(['yourturn']);
  });

  it('have a deployment and a disruption budget for each role', () => {
    const roles = deployments.map(({ metadata }) => metadata.name);
    expect(roles).toEqual(['yourturn-gateway', 'yourturn-worker']);
    expect(objects.filter(({ kind }) => kind === 'PodDisruptionBudget').map(({ metadata }) => metadata.name)).toEqual(
      roles,
    );
  });

  it('select the pods that they mean', () => {
    const labels = deployments.map((one) => one.spec.template.metadata.labels);
    for (const [i, one] of deployments.entries()) {
      expect(one.spec.selector.matchLabels).toEqual(labels[i]);
      for (const spread of one.spec.template.spec.topologySpreadConstraints) {
        expect(spread.labelSelector.matchLabels).toEqual(labels[i]);
      }
    }
    for (const one of objects) {
      if (one.kind === 'PodDisruptionBudget') expect(labels).toContainEqual(one.spec.selector.matchLabels);
      if (one.kind === 'Service') expect(labels[0]).toEqual(one.spec.selector);
    }
  });

  it('name variables that the program reads: secrets by reference, the rest in the ConfigMap', () => {
    const config = objects.find((one) => one.kind === 'ConfigMap' && one.metadata.name === 'yourturn');
    const given = config?.kind === 'ConfigMap' ? config.data : {};
    expect(Object.keys(given).filter((name) => !variables.includes(name) || secrets.test(name))).toEqual([]);
    for (const { spec } of deployments) {
      const [{ env, envFrom }] = spec.template.spec.containers;
      expect(env.filter(({ name }) => !variables.includes(name) || !secrets.test(name))).toEqual([]);
      for (const { name, valueFrom } of env) expect(valueFrom.secretKeyRef.key).toBe(name);
      expect(env.map(({ name }) => name)).toEqual(expect.arrayContaining(['REDIS_URL', 'ENCRYPTION_KEY']));
      expect(envFrom).toEqual([{ configMapRef: { name: 'yourturn' } }]);
    }
    expect(objects.map(({ kind }) => kind)).not.toContain('Secret');
  });

  it('listen where they are asked for', () => {
    const config = objects.find((one) => one.kind === 'ConfigMap' && one.metadata.name === 'yourturn');
    const given = config?.kind === 'ConfigMap' ? config.data : {};
    for (const { metadata, spec } of deployments) {
      const [{ ports, command }] = spec.template.spec.containers;
      const portOf = (name: string) => String(ports.find((port) => port.name === name)?.containerPort);
      expect(portOf('ops')).toBe(given['OPS_PORT']);
      expect(spec.template.metadata.annotations['prometheus.io/port']).toBe(given['OPS_PORT']);
      if (metadata.name.endsWith('gateway')) expect(portOf('http')).toBe(given['PORT']);
      expect(argumentsOf(command)).toBe(`start --role ${metadata.name.replace('yourturn-', '')}`);
    }
  });

  it('mount volumes that they have, and leave time to end', () => {
    for (const { spec } of deployments) {
      const { containers, volumes, terminationGracePeriodSeconds } = spec.template.spec;
      const mounted = containers[0].volumeMounts.map(({ name }) => name);
      expect(mounted).toEqual(volumes.map(({ name }) => name));
      expect(terminationGracePeriodSeconds).toBeGreaterThan(stopWithin);
    }
  });

  it('hold settings that the program takes', () => {
    const config = objects.find((one) => one.metadata.name === 'yourturn-settings');
    const words = config?.kind === 'ConfigMap' ? config.data['settings.yaml'] : undefined;
    expect(readSettings(words ?? '', 'settings.yaml').mistakes).toEqual([]);
  });
});

const hasVerify = spawnSync('systemd-analyze', ['--version']).status === 0;

describe.each(units)('%s', (path) => {
  const lines = unit(path);
  const valuesOf = (name: string) => lines.filter((line) => line.name === name).map(({ value }) => value);

  it('has its settings in their sections', () => {
    expect([...new Set(lines.map(({ section }) => section))]).toEqual(['Unit', 'Service', 'Install']);
    expect(valuesOf('WantedBy')).toEqual(['multi-user.target']);
  });

  it('starts the program, not as root, and leaves it time to end', () => {
    expect(argumentsOf(valuesOf('ExecStart'))).toMatch(startsByRole);
    expect(valuesOf('User')).toEqual(['yourturn']);
    expect(Number(valuesOf('TimeoutStopSec')[0])).toBeGreaterThan(stopWithin);
    expect(valuesOf('KillSignal')).toEqual(['SIGTERM']);
  });

  it('sets variables that the program reads, and a data folder that it may write to', () => {
    const given = new Map(valuesOf('Environment').map((value) => value.split('=') as [string, string]));
    expect([...given.keys()].filter((name) => name !== 'NODE_ENV' && !variables.includes(name))).toEqual([]);
    expect(given.get('DATA_DIR')).toBe(`/var/lib/${valuesOf('StateDirectory')[0]}`);
  });

  it.each([
    ['NoNewPrivileges', 'yes'],
    ['ProtectSystem', 'strict'],
    ['ProtectHome', 'yes'],
    ['PrivateTmp', 'yes'],
    ['PrivateDevices', 'yes'],
    ['CapabilityBoundingSet', ''],
    ['RestrictNamespaces', 'yes'],
    ['SystemCallFilter', '@system-service'],
  ])('is hardened: %s=%s', (name, value) => {
    expect(valuesOf(name)[0]).toBe(value);
  });

  it.skipIf(!hasVerify)('is taken by systemd-analyze', () => {
    const { stderr, status } = spawnSync('systemd-analyze', ['verify', join(root, path)], { encoding: 'utf8' });
    expect({ stderr, status }).toEqual({ stderr: '', status: 0 });
  });
});

describe('what is watched', () => {
  const board = grafana.parse(dashboard());
  const rules = alertRules.parse(alerts()).groups.flatMap((group) => group.rules);

  /** Every name under which a metric of ours can be asked for. */
  async function known(): Promise<ReadonlySet<string>> {
    const depths = { many: { inbox: 0 }, oldestDue: 0 };
    const text = await metrics({ depths: () => Promise.resolve(depths) }).text();
    const types = [...text.matchAll(/^# TYPE (\w+) (\w+)$/gm)];
    return new Set(
      types.flatMap(([, name = '', type]) =>
        type === 'histogram' ? ['_bucket', '_sum', '_count'].map((end) => name + end) : [name],
      ),
    );
  }
  const namedIn = (expression: string): readonly string[] =>
    [...expression.matchAll(/\byourturn_\w+/g)].map(([name]) => name);
  const expressions = [
    ...board.panels.flatMap((panel) => (panel.type === 'row' ? [] : panel.targets.map(({ expr }) => expr))),
    ...rules.map(({ expr }) => expr),
  ];

  it('exists: every metric in the dashboard and the alerts', async () => {
    const names = await known();
    expect(expressions.flatMap(namedIn).filter((name) => !names.has(name))).toEqual([]);
    expect(expressions.filter((expression) => namedIn(expression).length === 0)).toEqual([]);
  });

  it('is shown: every metric of the house in the dashboard', async () => {
    const shown = new Set(expressions.flatMap(namedIn));
    const own = [...(await known())].filter(
      (name) => !/^yourturn_(?:process|nodejs)_/.test(name) && !/_(?:sum|count)$/.test(name),
    );
    expect(own.filter((name) => !shown.has(name))).toEqual([]);
  });

  it('is written down: every metric of the house in docs/operations.md', async () => {
    const page = read('docs/operations.md');
    const own = [...(await known())].filter(
      (name) => !/^yourturn_(?:process|nodejs)_/.test(name) && !/_(?:sum|count)$/.test(name),
    );
    expect(own.map((name) => name.replace(/_bucket$/, '')).filter((name) => !page.includes(name))).toEqual([]);
  });

  it('has panels that do not lie on one another, each with an id of its own', () => {
    const ids = board.panels.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    const cells = board.panels.flatMap(({ gridPos: { x, y, w, h } }) =>
      Array.from({ length: w * h }, (_, i) => `${x + (i % w)},${y + Math.floor(i / w)}`),
    );
    expect(new Set(cells).size).toBe(cells.length);
    expect(board.panels.every(({ gridPos: { x, w } }) => x + w <= 24)).toBe(true);
  });

  it('has expressions whose brackets close', () => {
    const open = (words: string, bracket: string) => words.split(bracket).length;
    for (const expression of expressions) {
      for (const [one, other] of ['()', '{}', '[]'].map((pair) => [...pair] as [string, string])) {
        expect(open(expression, one), expression).toBe(open(expression, other));
      }
    }
  });
});
