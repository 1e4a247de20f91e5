import { BlockList, isIP } from 'node:net';

/** Tells whether an address is in one of some networks. */
export type Networks = (address: string) => boolean;

const familyOf = (address: string): 'ipv4' | 'ipv6' => (isIP(address) === 6 ? 'ipv6' : 'ipv4');

/** An IPv4 address that came through an IPv6 socket (`::ffff:192.0.2.1`) is the IPv4 address. */
export function unmapAddress(address: string): string {
  return /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(address)?.[1] ?? address;
}

/** True for `192.0.2.0/24`, `2001:db8::/32` and addresses alone. */
export function isNetwork(text: string): boolean {
  const [address = '', prefix, ...rest] = text.split('/');
  const version = isIP(address);
  if (version === 0 || rest.length > 0) return false;
  return prefix === undefined || (/^\d{1,3}$/.test(prefix) && Number(prefix) <= (version === 6 ? 128 : 32));
}

/** Compiles networks, each of which `isNetwork`. */
export function compileNetworks(networks: readonly string[]): Networks {
  const list = new BlockList();
  for (const network of networks) {
    const [address = '', prefix] = network.split('/');
    if (prefix === undefined) list.addAddress(unmapAddress(address), familyOf(unmapAddress(address)));
    else list.addSubnet(address, Number(prefix), familyOf(address));
  }
  return (address) => {
    const plain = unmapAddress(address);
    return isIP(plain) !== 0 && list.check(plain, familyOf(plain));
  };
}
