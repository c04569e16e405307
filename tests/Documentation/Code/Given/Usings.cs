// What a project with implicit usings has without asking, and what pages take as given.
global using System;
global using System.Collections.Generic;
global using System.IO;
global using System.Linq;
global using System.Net.Http;
global using System.Threading;
global using System.Threading.Tasks;
global using Smithwright;
global using Smithwright.Aws;
global using static Given.Names;
