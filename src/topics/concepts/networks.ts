/** Networks, their protocols, and what people host at home. See ./index.ts for the signs. */
export const NETWORKS = `
Computer Science | OSI Model; TCP/IP = TCP/IP model; UDP; IP Addressing! = IP addresses!; IPv4; IPv6; Subnetting = subnets = subnet masks; CIDR;
  Routing Protocols; Static Routing; OSPF; EIGRP; RIP routing; MPLS; VLANs = VLAN; Network Switching = switching and routing; Spanning Tree Protocol;
  ARP = ARP spoofing; NAT traversal = network address translation; Port Forwarding!; DNS Records!; DNS Servers!; DNSSEC; DNS over HTTPS; ICMP; SNMP;
  NTP; Telnet; FTP!; TFTP; LDAP; RADIUS authentication; SSL Certificates! = SSL/TLS = TLS certificates!; ACME protocol; X.509;
  TLS Handshake = TCP handshake = three-way handshake; Congestion Control; Sliding Window Protocol; Network Topologies;
  Network Protocols = communication protocols; Network Architecture; Network Design; Network Administration!; Network Automation; Network Monitoring!;
  Network Troubleshooting; Network Sniffing = packet sniffing; Packet Analysis = packet capture; Packet Tracer = Cisco Packet Tracer; GNS3; CCNA;
  CCNP; CompTIA Network+ = Network+; Cisco IOS; MikroTik; Ubiquiti = UniFi; DD-WRT; Wi-Fi Networks! = wireless networking = 802.11;
  Mesh Networks = mesh networking; Meshtastic; 5G Networks; Cellular Networks; Optical Networks; Software-Defined Networking;
  Network Function Virtualization; VPC Networking; Zero-Trust Networking; Headscale; IPsec; SOCKS Proxies; Forward Proxies; Squid proxy;
  Varnish cache; Content Delivery Networks! = CDN!; Anycast; Network Sockets; Berkeley Sockets; HTTP Servers! = HTTP server;
  HTTP Methods = HTTP verbs; HTTP Headers!; HTTP Status Codes; HTTP Requests!; Cookies!; Server-Sent Events = SSE; Long Polling; AMQP; ZeroMQ;
  NATS messaging; CoAP; XMPP; IRC; Matrix protocol; Usenet; Gopher protocol; BitTorrent; Nostr; AT Protocol; Bluesky API;
  Email Servers! = mail servers!; Postfix!; Dovecot; Mutt; Web Servers!; Apache HTTP Server = Apache web server; lighttpd; IIS; Tomcat; uWSGI; WSGI;
  CGI scripts = FastCGI; inetd
DevOps | Home Networking! = home network!; Media Servers! = media server!; Emby; Kodi*!; Immich; PhotoPrism; Paperless-ngx; Vaultwarden! = Bitwarden!;
  AdGuard Home; TrueNAS = FreeNAS; OpenMediaVault; CasaOS; Dokku; CapRover; Gogs; Woodpecker CI; Node Exporter; Zabbix; Nagios; Checkmk; Authelia;
  Authentik; FreshRSS; Miniflux; Tiny Tiny RSS; Wallabag; Linkding; Bookstack; Wiki.js; DokuWiki; MediaWiki; Outline Wiki; HedgeDoc; Etherpad;
  Calibre-Web; Audiobookshelf; Navidrome; Funkwhale; PeerTube; Pixelfed; Lemmy instance; Misskey; GoToSocial; Pleroma; Matrix Synapse; Rocket.Chat;
  Mattermost; Jitsi; BigBlueButton; Mailcow; Plausible Analytics; Matomo; Umami analytics; GoatCounter; Frigate NVR; Radicale; CalDAV;
  Dynamic DNS = DDNS; Server Racks!; Rack Servers!; Mini PCs
`;
