<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>1 error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 errors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 warning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 warnings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 info</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 infos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, </source>
        <comment>between counts, as in: 1 error, 2 warnings</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FieldChange</name>
    <message>
        <source>There is a list or mapping where a value belongs; correct it in the text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The value is a template and is not rewritten.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a comment among the capabilities; correct them in the text.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Severity</name>
    <message>
        <source>Error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Info</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StructureChange</name>
    <message>
        <source>There is no Shoot in this file that a mirror could be added to.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Edits the registry mirrors of Gardener Shoot clusters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A manifest to open.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sme::Banner</name>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sme::Capabilities</name>
    <message>
        <source>pull (default)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sme::Certificates</name>
    <message>
        <source>PEM block %1 does not end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PEM block %1 is not a readable certificate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it has no PEM block</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sme::CertsDTree</name>
    <message>
        <source>“%1” is not a path that can be written below a folder. Correct the upstream.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is a link; nothing is written through links. Remove it, or choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is in the way. Remove it, or choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder “%1” cannot be created.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” cannot be written: %2.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sme::ChangeTitle</name>
    <message>
        <source>Add mirror %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove mirror %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change upstream %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move mirror %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add host to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove host from %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change host of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move host of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move host to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change capabilities in %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change CA bundle in %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change override path in %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sme::Cli</name>
    <message>
        <source>Print this help.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print the version.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Output for people or for programs: text (default) or json.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Release of the extension to check and render for: %1. Default: portable, every release.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colours in text: auto (default), always or never.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usage: %1 COMMAND [OPTION...] [ARGUMENT...]
Check, render, change and test the registry mirrors of Gardener Shoot manifests.

Commands:
</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every command has --help. A file named - is standard input.
Exit code: 0 fine, 1 the answer is no, 2 wrong usage or a file that cannot be read or written.
</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The command.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An argument is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unexpected argument: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unknown format: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unknown colour mode: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unknown release: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try &quot;%1 %2 --help&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no command &quot;%1&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which command?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try &quot;%1 --help&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check manifests as the cluster does, and for what goes wrong in practice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print the hosts.toml files that the nodes get, or write them to a folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print the YAML of the Shoot, of the extension entry or of its configuration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change a manifest without touching anything else in it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The manifest (- is standard input), and what to do, in order. Several operations are separated by a word that is a comma; all are done or none. An INDEX counts from 0 and is the position afterwards. Operations:
</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write to FILE instead of to standard output.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write to the file that was read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Either --output or --in-place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Standard input cannot be written in place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was written, since the cluster refuses this (--force writes it):</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has no mirror of %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The manifest; - is standard input.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only the files of this upstream.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the files below DIR, as they stand below /etc/containerd/certs.d.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the files of a manifest too that the cluster refuses.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Standard input cannot be read: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Standard input</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>  line %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(no name)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which Shoot of a file with several: its name, or its namespace and name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has no Shoot &quot;%2&quot;. It has:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has several Shoots. Choose one with --shoot:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The output could not be written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no mirror of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the mirror of %1 has no host %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is a mirror of %1 already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the mirror of %1 has the host %2 already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2. Usage: %1 %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it has no option %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 takes no value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 needs a value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there are no such capabilities: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An operation is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no operation &quot;%1&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an argument is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unexpected argument %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not possible here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to print: shoot (default), extension or provider-config.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unknown scope: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>warning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>info</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>valid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not valid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> for release %1: %2 checked; errors: %3, warnings: %4, infos: %5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Manifests to check; - is standard input.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sme::CodeView</name>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sme::Connection</name>
    <message>
        <source>%1 does not resolve: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The proxy refused the connection: %1 %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The proxy closed the connection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server asked for a client certificate and hung up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server hung up during the TLS handshake.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The TLS handshake did not end within %1 s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name was not resolved within %1 s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There was no connection within %1 s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proxy %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sme::ContainerdHost</name>
    <message>
        <source>The URL has a control character in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The URL must begin with http:// or https://.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The URL names no host.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address “%1” lacks its closing bracket.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a port.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sme::DocumentRules</name>
    <message>
        <source>The registry-mirror extension has no providerConfig, so the cluster rejects the manifest. Add a mirror, or remove the extension entry.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no mirror, so the cluster rejects the manifest. Add a mirror, or remove the extension entry.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a registry-mirror extension before this one already. Only the first counts, and the cluster rejects the second. Move its mirrors to the first entry and remove this one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This worker pool does not run containerd, which registry mirrors need, so the cluster rejects the manifest. Set cri.name to containerd, or remove the extension.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The extension is disabled: none of these mirrors reaches the nodes. Remove “disabled: true” to use them.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sme::EditorActions</name>
    <message>
        <source>New</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start with an empty document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a manifest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste from clipboard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start with the text on the clipboard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Example</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start with an example to try things on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the document to its file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the document to another file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reload</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read the file again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About Shoot Mirror Editor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What this program is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo the last change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make the change again that was undone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cut rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the selected rows to the clipboard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the selected rows, as YAML too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the mirrors or hosts on the clipboard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit cell</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit the current cell</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add mirror</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add an upstream registry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add host</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a mirror host to the current upstream</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the selected rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the selected rows up: tried earlier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the selected rows down: tried later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next finding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the next finding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous finding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the previous finding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test connections</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test the selected hosts, or all, as containerd would use them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop the connection test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy node commands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the commands that repeat the test on a node</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy a report for a ticket, in Markdown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy YAML</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy what the YAML view shows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export YAML…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write what the YAML view shows to a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy hosts.toml</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the hosts.toml of the current mirror</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export hosts.toml…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the files of all mirrors below a folder</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sme::EditorPage</name>
    <message>
        <source>Shoot YAML</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hosts.toml</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shoot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The Shoot of this file that is edited</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Document %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sme::EmptyState</name>
    <message>
        <source>No manifest is open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a Shoot, drop a file here, or start with a new one. The registry mirrors in it are edited in place; nothing else in the file is touched.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sme::FileController</name>
    <message>
        <source>%1 %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 Line %2: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unsaved changes cannot be kept against a crash: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program wrote it after it was read here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not reloaded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not saved. The document is kept as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program changed the file. Saving will ask what to do; reloading drops the changes made here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program changed the file. What is shown here is the older text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is gone: it was removed or renamed. Save writes it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a document without a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unsaved work on %1 was found, of %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The unsaved work cannot be restored.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sme::FindingsModel</name>
    <message>
        <source>Error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Info</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Severity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such fix any more.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sme::FindingsView</name>
    <message>
        <source>Nothing to complain about.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Findings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sme::HostProbe</name>
    <message>
        <source>HTTPS was tried first, since the host has a CA bundle: the port speaks plain HTTP.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The port speaks plain HTTP, not TLS.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The port speaks TLS, not plain HTTP.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The test did not end within %1 s.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sme::HostsTomlReader</name>
    <message>
        <source>“%1” has a value of a wrong type, and containerd drops the whole file for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The capability “%1” is unknown, and containerd drops the whole file for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is larger than 1 MiB.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not TOML: %1. containerd drops the whole file for it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sme::HostsTomlView</name>
    <message>
        <source>hosts.toml</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No mirrors, no files.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files on each node</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sme::HttpExchange</name>
    <message>
        <source>The server asked for a client certificate and hung up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server wants a client certificate: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No answer came within %1 s.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sme::HttpParser</name>
    <message>
        <source>The server closed the connection without an answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer was cut off in its head.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer was cut off in its body.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What came back is not HTTP/1: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The head of the answer is larger than %1 KiB.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The status line is malformed: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A header line is malformed: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server switched to another protocol.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The Content-Length is malformed: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unknown Transfer-Encoding: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A chunk of the answer is malformed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sme::ImageProbe</name>
    <message>
        <source>The header names another digest: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The manifest is larger than 4 MiB.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The content has the digest %1, asked for was %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The manifest has %1 bytes, announced were %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The manifest is no JSON object.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The manifest refers to nothing that can be fetched: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server has the manifest but not its blob %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The blob %1 has another content: its digest is %2.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sme::ImageReference</name>
    <message>
        <source>“%1” is not a digest: sha256: and 64 hex digits are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a tag: letters, digits, “_”, “.” and “-” are allowed, at most 128.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not the name of a registry.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not the name of a repository: lower-case letters, digits and single separators are allowed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name is longer than %1 characters.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sme::Judgement</name>
    <message>
        <source>The answer is %1, without a usable target.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server wants a client certificate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server asks for credentials: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server refuses access: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server has no such image: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The proxy asks for credentials: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server waited too long: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too many requests: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server failed: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No registry answers so: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no registry API at this address: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer is not that of a registry API, but %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>something without a content type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer to a request for a manifest has the media type “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The manifest is larger than 4 MiB.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The header Docker-Content-Digest is malformed: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sme::MainWindow</name>
    <message>
        <source>Read-only. Line %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read-only. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shoot Mirror Editor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1[*] — Shoot Mirror Editor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No document · Release: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open recent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Mirrors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Main tool bar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Release:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No files yet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sme::MessageDialogs</name>
    <message>
        <source>Unsaved changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the changes to %1?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If they are discarded, the file stays as it was saved last.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not the file that was opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overwrite replaces it with what this window shows. Reload reads it and drops the changes made here. Save as… keeps both.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overwrite</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reload</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a manifest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Manifests (*.yaml *.yml *.json);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shoot Mirror Editor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About Shoot Mirror Editor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shoot Mirror Editor %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edits the registry mirrors of Gardener Shoot clusters, shows what the cluster will say about them, and what the nodes will get.

Licence: Apache-2.0</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sme::MirrorDelegate</name>
    <message>
        <source>Mirror URL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Upstream</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>https://mirror.example.com</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>registry, for example docker.io</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CA bundle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Override path</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not set</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sme::MirrorRules</name>
    <message>
        <source>Rename the upstream to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The upstream is empty, so the cluster rejects the manifest. Name the registry that is mirrored, for example docker.io.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The upstream “%1” has a port, which releases before v0.9 reject. Remove the port if images are named without it, or choose the release that the cluster runs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not the name of a registry, so the cluster rejects the manifest. Write a host name in lower case with an optional port from 1 to 65535, without scheme and path.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a mirror for “%1” already, and the cluster accepts one an upstream. Move the hosts to the first one and remove this one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The registry-cache extension of this Shoot has a cache for “%1”, and the cluster rejects both at once. Remove the cache or this mirror.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is Docker Hub, but its images are named docker.io, so this mirror is never asked for them. Name the upstream docker.io.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The upstream “%1” matches only images that are named with :443. Images named without a port do not use this mirror. Remove the port.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mirror of “%1” has no host, so the cluster rejects the manifest. Add a host, or remove the mirror.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No host of “%1” has both pull and resolve, so nodes still ask the upstream what a tag means. Pulls by tag fail when it is down or limits requests. Give a host that you trust both capabilities.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The port in the upstream “%1” needs release %2 of the extension; older ones reject the manifest. Check which release the cluster runs.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sme::MirrorTree</name>
    <message>
        <source>Mirrors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No mirrors yet.
Add one with Ctrl+M, or paste mirrors, hosts or a whole manifest here.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sme::MirrorTreeModel</name>
    <message>
        <source>pull (default)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>true</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>false</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mirror</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Capabilities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CA bundle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Override path</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>API root</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connection</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sme::OutputController</name>
    <message>
        <source>YAML copied.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export YAML</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exported to %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no mirror whose file could be copied.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 copied.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The files are not exported: the cluster would reject this document. See the errors in the findings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export hosts.toml below</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n file written below %1.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files written below %1.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sme::ProxyChoice</name>
    <message>
        <source>“%1” is not the URL of an http or socks5 proxy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of the environment: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of the environment: http %1, https %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sme::RegistryClient</name>
    <message>
        <source>The redirect leads to no http or https URL: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The redirects go in a circle, back to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are more than %1 redirects.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The challenge names no usable token server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server asks for credentials (%1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No token: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The token server&apos;s answer holds no usable token.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The token server answered %1 %2.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sme::ReleaseBox</name>
    <message>
        <source>Extension release</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The release of the registry-mirror extension to check against; portable: all that know the fields in use</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sme::RowController</name>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sme::RuleHelp</name>
    <message>
        <source>the registry-mirror extension has no providerConfig</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the MirrorConfig has no mirror</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the Shoot has the registry-mirror extension twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a worker pool runs something else than containerd</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the extension entry is disabled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the upstream is not a host name, or has a port that the release does not know</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an earlier mirror has the same upstream</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a registry-cache extension caches the same upstream</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the upstream is a name of Docker Hub by which no image is called</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the upstream has the port 443, which image names leave out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a value needs a release newer than the oldest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the mirror has no host</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no host of the mirror has both pull and resolve</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sme::Snippet</name>
    <message>
        <source>There is no document.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no entry of the registry-mirror extension.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no configuration of the registry-mirror extension (providerConfig).</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sme::StatusSummary</name>
    <message numerus="yes">
        <source>%n mirror</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mirrors</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n host</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hosts</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n error</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n errors</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warnings</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Release: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>modified</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not saved yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>saved</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sme::TextFile</name>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is larger than the limit of %1 MiB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1. It still has its old content.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1. Its old content is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is a folder</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sme::TlsReport</name>
    <message>
        <source>The certificate %1 is valid until %2 only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The CA bundle has PEM blocks that cannot be read: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate %1 is valid from %2 to %3 only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 The certificate has no subject alternative names at all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 It is for: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate chain is not trusted: %1. The last certificate was issued by %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The port speaks plain HTTP, not TLS.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server wants a client certificate: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The TLS handshake failed: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sme::TlsSession</name>
    <message>
        <source>What came back is not TLS: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server sent no certificate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate is not for %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the server&apos;s alert: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no TLS version from 1.2 on in common (%1)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sme::TlsTrust</name>
    <message>
        <source>The CA bundle holds no readable certificate.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sme::YamlView</name>
    <message>
        <source>Shoot YAML</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>YAML scope</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to show, copy and export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whole file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Extension entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MirrorConfig</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show what saving would change in the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has changed since the file was saved.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
