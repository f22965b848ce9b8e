import type { NodeHttpHandlerOptions } from '@smithy/node-http-handler';

const variables = ['HTTPS_PROXY', 'HTTP_PROXY', 'ALL_PROXY', 'https_proxy', 'http_proxy', 'all_proxy'];

/** Agents that go through a proxy where one is set, `proxy` before the variables of the environment. Nothing is loaded where there is none. */
export async function proxyAgents(proxy: string | undefined): Promise<Pick<NodeHttpHandlerOptions, 'httpAgent' | 'httpsAgent'>> {
  if (!proxy && !variables.some(name => process.env[name])) return {};
  const { ProxyAgent } = await import('proxy-agent');
  // Of itself the agent follows the environment, NO_PROXY included.
  const agent = new ProxyAgent({ keepAlive: true, ...(proxy ? { getProxyForUrl: url => isExcluded(url, process.env['NO_PROXY'] ?? process.env['no_proxy'] ?? '') ? '' : proxy } : {}) });
  return { httpAgent: agent, httpsAgent: agent };
}

/** Whether NO_PROXY (names separated by commas or blanks; `*`, `.example.org`, `host:port`) excludes the address. */
export function isExcluded(url: string, noProxy: string): boolean {
  const { hostname, port, protocol } = new URL(url);
  const used = port || (protocol === 'https:' ? '443' : '80');
  return noProxy.toLowerCase().split(/[\s,]+/).filter(Boolean).some(entry => {
    const [, name = entry, onlyPort] = /^(.+):(\d+)$/.exec(entry) ?? [];
    if (onlyPort !== undefined && onlyPort !== used) return false;
    const suffix = name.replace(/^\*?\.?/, '');
    return name === '*' || hostname === suffix || hostname.endsWith(`.${suffix}`);
  });
}
