/** Operating systems, the shell, its commands, editors and terminals. See ./index.ts for the signs. */
export const UNIX = `
Operating Systems | Unix Commands! = Linux commands! = shell commands! = bash commands! = terminal commands!; Unix Philosophy; Linux Administration;
  Linux Kernel = Linux kernel development; Linux Kernel Modules = kernel modules; Linux From Scratch = LFS build; Linux Namespaces; Linux Security;
  Linux Distributions! = Linux distros = distro hopping; Linux Permissions = file permissions; Pop!_OS; Elementary OS;
  Red Hat Enterprise Linux = RHEL = Red Hat*; RHCSA; LPIC-1 = LPIC; Kubuntu; Raspbian = Raspberry Pi OS; Tails OS; Whonix; Guix = GNU Guix;
  DragonFly BSD; illumos = SmartOS; Plan 9; Minix; xv6; Haiku OS = BeOS; TempleOS; Windows 95; Windows Server; Active Directory; Group Policy!;
  Windows Administration; Windows Registry; Windows Terminal; MS-DOS; FreeDOS; macOS Administration; Hackintosh; ChromeOS; Chromium OS;
  Custom ROMs = Android ROMs; Termux; Android Rooting = rooting Android; postmarketOS; PinePhone; iOS Jailbreaking; Fuchsia OS; WebOS; SteamOS;
  OS Development = hobby OS; Kernel Internals; Microkernels; KVM!; VMware! = VMware ESXi! = ESXi!; Hyper-V; Xen*; libvirt; LXC = LXD; cgroups; chroot;
  GRUB; UEFI; BIOS!; Boot Process; System Calls! = syscalls; Process Management; Processes and Threads; Process Scheduling = CPU scheduling;
  Context Switching!; Interprocess Communication = inter-process communication = IPC; Named Pipes; Unix Sockets; File Descriptors; fork and exec;
  io_uring = epoll; Page Tables; Memory Paging; Swap Memory; Dynamic Linker; Real-Time Systems; Init Systems; journalctl; crontab; initramfs; udev;
  D-Bus; SELinux; AppArmor; iptables = nftables; ufw; fail2ban; SSH = secure shell; SSH Keys!; SSH Tunneling = SSH tunnels; OpenSSH; mosh;
  GPG = GnuPG = PGP; rsync; rclone; Restic; scp; sftp; NFS; Samba shares; SMB protocol; LVM; ext4; FUSE filesystems; inodes = inode;
  Symbolic Links! = symlinks!; Disk Partitioning!; Disk Encryption = LUKS; Dual Booting = dual boot; Package Managers!; apt-get; dnf; Homebrew!;
  Flatpak; AppImage; Snapcraft; Chocolatey; winget; asdf version manager; direnv; home-manager; Nixpkgs; GNU Stow; chezmoi;
  Window Managers! = tiling window managers = tiling window manager; i3wm = i3; dwm; awesomeWM = awesome window manager; xmonad; qtile; yabai;
  Wayland; X11; polybar; rofi; dmenu; PulseAudio; PipeWire; Conky; Shell Programming = bash programming; Bash Scripting = bash scripts!;
  Shell Functions; Shell Aliases; Shell Redirection = I/O redirection; Shell Expansion = brace expansion; Globbing; POSIX = POSIX shell; Oh My Zsh;
  Starship prompt; Powerlevel10k; Terminal Emulators; kitty terminal; iTerm2; GNU Screen; Zellij; byobu; man pages! = manpages; grep;
  egrep; ripgrep; sed!; gawk; xargs; find command; GNU Parallel; yq; fzf; cut command; sort command; uniq; tr command; diff!; head and tail;
  tail command; tee command; curl!; wget; netcat; nmap Scripts; tcpdump; traceroute; nslookup; dig command; ifconfig; netstat; lsof; strace; ltrace;
  perf tools; htop = btop; top command; ps command; chmod = chown; sudo!; umask; dd command; tar command = tar archives; gzip; ImageMagick;
  yt-dlp = youtube-dl; groff = troff; ghostscript; exiftool; watch command; inotify; at command; nohup; ncdu; mc file manager = Midnight Commander;
  ranger file manager; nnn file manager; zoxide; bat command; delta pager; lazygit; tig; gitui; GitHub CLI; ncurses; curses library; TUI Apps;
  TUI Programming; ANSI Escape Codes = ANSI escape sequences; ASCII Art!; figlet; neofetch; cowsay; Expect scripting; Batch Files! = batch scripts;
  Windows Command Prompt; Vim Motions = vim commands; Vim Macros; Vim Registers; Vim Plugins; Vim Config = vimrc; Vimscript = VimL; vimtutor;
  Vim Golf = VimGolf; Vim Keybindings; Neovim Config = Neovim plugins; NvChad; AstroNvim; telescope.nvim; Language Servers = LSP;
  Debug Adapter Protocol; Emacs Config = Emacs configuration; Org Babel; Evil mode; use-package; Notepad++; nano editor; micro editor; Atom editor;
  Zed editor; Brackets editor; PhpStorm; Rider IDE; NetBeans; Visual Studio!; Dev-C++; Thonny; IDLE editor; VS Code Extensions!;
  Dev Containers = devcontainers; GitHub Codespaces; Gitpod; Replit; CodeSandbox; StackBlitz; CodePen; JSFiddle; Glitch.com; Typing Speed!
`;
